// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"
#include "core/scenario/reader.h"
#include "tests/support/faultcatalogue.h"
#include "tests/support/outcomes.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace interleave::test;
using namespace interleave::testing;

namespace {

constexpr int asked = 6;

// What a process holds of the system's: threads and descriptors.
std::pair<qsizetype, qsizetype> held()
{
    const auto count = [](const char *path) {
        return QDir(QString::fromLatin1(path)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    };
    return {count("/proc/self/task"), count("/proc/self/fd")};
}

// How often each task's end was recorded.
std::vector<int> endsOf(const RunRecord &record, std::size_t variant)
{
    std::vector<int> ends(record.tasks.count(), 0);
    LogCursor(record.variants.at(variant)->log).readNew([&](const Event &event) {
        if (event.kind == EventKind::StateChanged && event.task != noTask && isEnd(event.state))
            ++ends.at(event.task);
    });
    return ends;
}

} // namespace

/// Every fault of the catalogue, through the engine, one after another, at once and on threads.
class RealFaultsTest : public QObject
{
    Q_OBJECT

    TlsFiles m_files;

    std::shared_ptr<const RunRecord> run(const FaultyPlace &place, const ServerFault &fault)
    {
        const ReadResult read = readScenario(scenarioAsking(place.address(), asked, fault.timeout));
        if (!read.scenario)
            return nullptr;
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        options.caFile = m_files.authority();
        options.allowedHosts = QStringList(place.foreignHost());
        session.start(*read.scenario, options);
        return finished.wait(60'000) ? session.record() : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RES_OPTIONS", "timeout:1 attempts:1"); // a resolver out of reach is not waited for
        QVERIFY2(m_files.problem().isEmpty(), qPrintable(m_files.problem()));
    }

    void everyTaskEndsOnceAsItShould_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < faultCatalogue().size(); ++i)
            QTest::newRow(faultCatalogue()[i].name) << static_cast<int>(i);
    }
    void everyTaskEndsOnceAsItShould()
    {
        QFETCH(int, number);
        const ServerFault &fault = faultCatalogue().at(static_cast<std::size_t>(number));
        const FaultyPlace place(fault, m_files);
        const std::shared_ptr<const RunRecord> record = run(place, fault);
        QVERIFY(record && record->isOver());
        for (std::size_t variant = 0; variant < record->variants.size(); ++variant) {
            QCOMPARE(endsOf(*record, variant), std::vector<int>(asked, 1));
            for (TaskId task = 0; task < asked; ++task) {
                const QString end = outcomes(*record, variant)[static_cast<qsizetype>(task)].section(u' ', -1);
                const QString error = errorOf(*record, task, variant);
                QVERIFY2(fault.allows(end, error), qPrintable(end + QStringLiteral(": ") + error));
            }
        }
        QTRY_COMPARE(place.open(), 0); // no request is left
    }

    void theLoopStaysAliveWhateverServersDo()
    {
        const std::vector<Script> silence{{hear(), hold()}};
        const FaultServer server(silence);
        const QByteArray json = "{\"interleave\": 1, \"id\": \"alive\", \"tasks\": [{\"name\": \"ask\", \"count\": 20, \"steps\": [{\"get\": \""
            + server.url().toEncoded() + "\", \"timeout\": 500}]}, {\"name\": \"pulse\", \"steps\": [{\"repeat\": 50, \"steps\": [{\"sleep\": 1}]}]}],"
                                         "\"variants\": [{\"mode\": \"concurrent\"}]}";
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        session.start(*readScenario(json).scenario, options);
        QVERIFY(finished.wait(60'000));
        const FactTable facts = factsOf(session.record()->variants[0]->log, session.record()->tasks.count());
        QCOMPARE(facts.at(20).state, State::Done);
        for (TaskId task = 0; task < 20; ++task)
            QVERIFY(facts.at(task).finished > facts.at(20).finished);
    }

    void nothingIsLeftOfARun()
    {
        // What Qt makes once and keeps is there after the first round.
        for (int round = 0; round < 2; ++round) {
            for (const ServerFault &fault : faultCatalogue()) {
                if (fault.timeout < 1000 || QByteArray(fault.name).contains("endless"))
                    continue; // slow; they have been seen above
                const FaultyPlace place(fault, m_files);
                if (round == 0)
                    QVERIFY(run(place, fault));
            }
        }
        const auto before = held();
        for (const ServerFault &fault : faultCatalogue()) {
            if (QByteArray(fault.name).startsWith("re") || QByteArray(fault.name).contains("certificate")) {
                const FaultyPlace place(fault, m_files);
                QVERIFY(run(place, fault));
            }
        }
        // Fewer, when something of the first rounds was still ending.
        QTRY_VERIFY(held().first <= before.first);
        QTRY_VERIFY(held().second <= before.second);
    }
};

QTEST_GUILESS_MAIN(RealFaultsTest)
#include "tst_realfaults.moc"
