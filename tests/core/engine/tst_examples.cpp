// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runsetup.h"
#include "core/scenario/reader.h"
#include "tests/support/outcomes.h"
#include "tests/support/pageexamples.h"

#include <QSet>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

// "2 done, 1 cancelled", in the order of State.
QString endsOf(const RunRecord &record, std::size_t variant)
{
    const FactTable facts = factsOf(record.variants.at(variant)->log, record.tasks.count());
    QMap<State, int> counts;
    for (TaskId task = 0; task < facts.count(); ++task)
        ++counts[facts.at(task).state];
    QStringList words;
    for (const auto [state, count] : counts.asKeyValueRange())
        words << QStringLiteral("%1 %2").arg(count).arg(QLatin1String(stateKey(state)));
    return words.join(QStringLiteral(", "));
}

void noteSteps(const EventLog &log, QSet<quint32> &seen)
{
    LogCursor cursor(log);
    cursor.readNew([&seen](const Event &event) { seen.insert(event.step); });
}

// A step has run if anything happened in it, in the steps within it, or in those after it: many leave no event.
bool haveRun(const std::vector<Step> &steps, const QSet<quint32> &seen, QSet<quint32> &ran)
{
    bool later = false;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        bool within = false;
        for (const StepBlock &block : step->blocks)
            within = haveRun(block.steps, seen, ran) || within;
        later = later || within || seen.contains(step->number);
        if (later)
            ran.insert(step->number);
    }
    return later;
}

} // namespace

/// The examples of docs/scenario-format.md: each runs, each of its steps too, and ends as is derived here by hand.
class ExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndsAsItShould_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("variant");
        QTest::addColumn<double>("total"); // -1: random
        QTest::addColumn<QString>("ends");
        const auto row = [](const char *name, int variant, double total, const char *ends) {
            QTest::addRow("%s %d", name, variant)
                << QString::fromLatin1(name).section(u' ', 0, 0) << variant << total << QString::fromLatin1(ends);
        };
        row("three-tasks", 0, -1, "21 done");
        row("three-tasks", 1, 1000, "21 done");
        row("three-tasks", 2, 500, "20 not-started, 1 cancelled");
        row("durations", 0, -1, "13 done");
        row("durations", 1, 5000, "13 done");
        row("modes", 0, 720, "6 done");
        row("modes", 1, 720, "6 done");
        row("modes", 2, 220, "6 done");
        row("modes", 3, 420, "6 done");
        row("modes", 4, 420, "6 done");
        row("modes", 5, 220, "6 done");
        row("modes", 6, 160, "6 done");
        row("modes", 7, 220, "6 done");
        row("waiting", 0, -1, "5 done");
        row("waiting", 1, -1, "5 done");
        row("requests", 0, -1, "7 done");
        row("echo", 0, 200, "2 done");
        row("echo", 1, 100, "2 done");
        row("people", 0, 20, "4 done");
        row("holding", 0, 1000, "11 done");
        row("holding", 1, 300, "11 done");
        row("deadlock", 0, 10, "2 deadlocked");
        row("start-signal", 0, 530, "4 done");
        row("queue", 0, 260, "2 done");
        row("lost-update", 0, 10, "10 done");
        row("lost-update", 1, 1, "10 done");
        row("by-hand", 0, 300, "1 done, 1 cancelled");
        row("many", 0, 100, "15 not-started, 5 done, 1 failed");
        row("many", 1, 50, "1 failed, 20 cancelled");
        row("many", 2, 200, "19 not-started, 2 done");
        row("first", 0, 100, "1 done, 2 cancelled");
        row("first", 1, 300, "3 done");
        row("patience", 0, 450, "1 done");
        row("clean-up", 0, 120, "1 cancelled");
        row("offloading", 0, 360, "6 done");
    }
    void eachEndsAsItShould()
    {
        QFETCH(QString, id);
        QFETCH(int, variant);
        QFETCH(double, total);
        QFETCH(QString, ends);
        const auto index = static_cast<std::size_t>(variant);
        const std::optional<Scenario> scenario = m_examples.value(id);
        QVERIFY(scenario);
        const auto record = simulate(*scenario);
        QVERIFY(index < record->variants.size());
        QCOMPARE(endsOf(*record, index), ends);
        if (total >= 0)
            QCOMPARE(totalOf(*record, index), total);
        const EventLog &log = record->variants[index]->log;
        const State how = log.at(log.size() - 1).state;
        QCOMPARE(how, ends.contains(QStringLiteral("deadlocked")) ? State::Deadlocked : State::Done);
        m_judged.insert({id, variant});
    }

    void nobodyIsLeftOut()
    {
        QVERIFY(m_examples.size() > 10);
        for (const auto &[id, scenario] : m_examples.asKeyValueRange()) {
            for (int variant = 0; variant < static_cast<int>(scenario->variants.size()); ++variant)
                QVERIFY2(m_judged.contains({id, variant}), qPrintable(QStringLiteral("%1 %2").arg(id).arg(variant)));
        }
    }

    void everyStepOfEveryExampleRuns()
    {
        for (const auto &[id, scenario] : m_examples.asKeyValueRange()) {
            QSet<quint32> seen;
            QSet<quint32> ran;
            const auto record = simulate(*scenario);
            for (const auto &variant : record->variants)
                noteSteps(variant->log, seen);
            const auto look = [&](const std::vector<Step> &steps) {
                haveRun(steps, seen, ran);
                visitSteps(steps, [&ran, &id = id](const Step &step) {
                    QVERIFY2(ran.contains(step.number), qPrintable(QStringLiteral("%1: %2").arg(id, QLatin1String(rowOf(step.kind).key))));
                });
            };
            for (const TaskTemplate &task : scenario->tasks)
                look(task.steps);
            for (const Variant &variant : scenario->variants)
                look(variant.main);
        }
    }

    void theUpdateIsLost()
    {
        const auto record = simulate(*m_examples.value(QStringLiteral("lost-update")));
        const auto lastNote = [&record](std::size_t variant) {
            const EventLog &log = record->variants[variant]->log;
            return log.message(log.messageCount()).text();
        };
        QCOMPARE(lastNote(0), QStringLiteral("wrote total: 10"));
        QCOMPARE(lastNote(1), QStringLiteral("wrote total: 1"));
    }

    void theDeadlockIsExplained()
    {
        const auto record = simulate(*m_examples.value(QStringLiteral("deadlock")));
        QCOMPARE(errorOf(*record, 0), QStringLiteral("waits for right, held by B"));
        QCOMPARE(errorOf(*record, 1), QStringLiteral("waits for left, held by A"));
    }

    void thePatientOneTriesThreeTimes()
    {
        const auto record = simulate(*m_examples.value(QStringLiteral("patience")));
        QCOMPARE(factsOf(record->variants[0]->log, 1).at(0).attempts, 3U);
    }

    void initTestCase()
    {
        for (const QByteArray &file : pageExamples()) {
            const ReadResult result = readScenario(file);
            QVERIFY2(result.scenario, file.constData());
            QVERIFY2(!m_examples.contains(result.scenario->id), file.constData());
            m_examples.insert(result.scenario->id, result.scenario);
        }
    }

private:
    QMap<QString, std::optional<Scenario>> m_examples;
    QSet<std::pair<QString, int>> m_judged;
};

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
