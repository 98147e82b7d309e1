// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demoserver.h"
#include "tests/support/faultserver.h"
#include "tests/support/realruns.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

Scenario requests(quint32 count, std::vector<Variant> variants)
{
    return scenario({task(QStringLiteral("r{i}"), {getFrom(QStringLiteral("/products/1"))}, count)}, std::move(variants));
}

Variant threads(int workers)
{
    Variant result = variant(Mode::Threads);
    result.workers = workers;
    return result;
}

// Every task of the variant has ended, or never began, and the log says so once: else what it says instead.
QByteArray badEnd(const RunRecord &record, std::size_t index = 0)
{
    std::vector<int> ends(record.tasks.count());
    int variantEnds = 0;
    for (const Event &event : eventsOf(record, index)) {
        if (variantEnds > 0)
            return "something after the variant's end: " + QByteArray::number(static_cast<int>(event.kind)) + " of task " + QByteArray::number(event.task);
        if (event.kind == EventKind::StateChanged && event.task < ends.size() && isEnd(event.state))
            ++ends[event.task];
        variantEnds += event.kind == EventKind::VariantEnds ? 1 : 0;
    }
    const FactTable facts = testing::factsOf(record, index);
    for (TaskId id = 0; id < facts.count(); ++id) {
        const int expected = facts.at(id).created == TaskFacts::never ? 0 : 1;
        if (ends[id] != expected)
            return "task " + QByteArray::number(id) + " ended " + QByteArray::number(ends[id]) + " times";
    }
    return variantEnds == 1 ? QByteArray() : QByteArray("the variant never ended");
}

} // namespace

// The bounds are those of a machine that does other things, too; the bench measures how long it really takes.
class RealStopsTest : public QObject
{
    Q_OBJECT

    // Starts a run, waits until it is well under way, and cancels all; in milliseconds, how long that took.
    template<typename UnderWay>
    static qint64 cancelled(Session &session, const Scenario &scenario, const RunOptions &options, const UnderWay &isUnderWay)
    {
        QSignalSpy finished(&session, &Session::finished);
        session.start(scenario, options);
        if (!QTest::qWaitFor(isUnderWay, 30'000))
            return -1;
        QElapsedTimer timer;
        timer.start();
        session.cancelAll();
        return finished.wait(20'000) ? timer.elapsed() : -1;
    }

private Q_SLOTS:
    void twoThousandRequestsInFlightAreCancelledAtOnce()
    {
        const DemoServer server({.port = 0, .latency = 60'000ms});
        Session session;
        const qint64 took = cancelled(session, requests(2'000, {variant(Mode::Concurrent, 2'000)}), inRealTime(server.url()),
                                      [&server] { return server.requestsNow() == 2'000; });
        QVERIFY2(took >= 0 && took < 2'500, qPrintable(QString::number(took)));
        QCOMPARE(badEnd(*session.record()), QByteArray());
        QCOMPARE(outcomes(*session.record()).filter(QStringLiteral("cancelled")).size(), 2'000);
    }

    void fiftyCancelsAndStartsInARow()
    {
        const DemoServer server({.port = 0, .latency = 20ms});
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        for (int i = 0; i < 50; ++i) {
            const Variant how = i % 3 == 0 ? variant(Mode::Sequential) : i % 3 == 1 ? variant(Mode::Concurrent, 30) : threads(8);
            session.start(requests(40, {how}), inRealTime(server.url()));
            if (i % 2 == 0)
                QTest::qWait(i % 7);
            if (i % 5 != 0)
                session.cancelAll(); // else the next start lets it go
        }
        session.start(requests(10, {variant(Mode::Concurrent)}), inRealTime(server.url()));
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == SessionState::Idle, 30'000);
        QCOMPARE(badEnd(*session.record()), QByteArray());
        QCOMPARE(outcomes(*session.record()).filter(QStringLiteral(" done")).size(), 10);
    }

    void aRetrysPauseIsCancelled_data()
    {
        QTest::addColumn<Variant>("how");
        QTest::newRow("plain calls") << variant(Mode::Sequential);
        QTest::newRow("concurrent") << variant(Mode::Concurrent);
        QTest::newRow("threads") << threads(4);
    }
    void aRetrysPauseIsCancelled()
    {
        QFETCH(Variant, how);
        Session session;
        const Step failing = withWords(StepKind::Fail, QStringLiteral("no"));
        const Scenario s = scenario({task(QStringLiteral("t{i}"), {around(StepKind::Retry, {failing}, qint64(5), {milliseconds(OptionKey::Delay, 60'000)})}, 3)},
                                    {how});
        const qint64 took = cancelled(session, s, inRealTime(), [&session] {
            const std::vector<Event> events = eventsOf(*session.record());
            return std::ranges::any_of(events, [](const Event &event) { return event.state == State::RetryPause; });
        });
        QVERIFY2(took >= 0 && took < 2'000, qPrintable(QString::number(took)));
        QCOMPARE(badEnd(*session.record()), QByteArray());
        QVERIFY(!outcomes(*session.record()).filter(QStringLiteral("cancelled")).isEmpty());
    }

    void threadsThatBlockAreInterrupted_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("asleep") << sleepFor(60'000);
        QTest::newRow("computing") << computeFor(60'000);
        QTest::newRow("in a request") << getFrom(QStringLiteral("/products/1?delay=60000"));
    }
    void threadsThatBlockAreInterrupted()
    {
        QFETCH(Step, step);
        Session session;
        const qint64 took = cancelled(session, scenario({task(QStringLiteral("t{i}"), {step}, 6)}, {threads(3), variant(Mode::Concurrent)}),
                                      inRealTime(), [&session] { return testing::factsOf(*session.record()).inFlight() == 3; });
        QVERIFY2(took >= 0 && took < 2'000, qPrintable(QString::number(took)));
        QCOMPARE(badEnd(*session.record()), QByteArray());
        // The three that had no worker never began, and nothing is begun in the next variant.
        QCOMPARE(outcomes(*session.record()).filter(QRegularExpression(QStringLiteral("/-/.* cancelled"))).size(), 3);
        QCOMPARE(outcomes(*session.record(), 1).filter(QStringLiteral("not-started")).size(), 6);
    }

    void offloadedStepsAreInterrupted()
    {
        Session session;
        const Scenario s = scenario({task(QStringLiteral("t{i}"), {around(StepKind::Offload, {sleepFor(60'000)})}, 4)}, {variant(Mode::Concurrent)});
        const qint64 took = cancelled(session, s, inRealTime(), [&session] { return testing::factsOf(*session.record()).inFlight() == 4; });
        QVERIFY2(took >= 0 && took < 2'000, qPrintable(QString::number(took)));
        QCOMPARE(badEnd(*session.record()), QByteArray());
    }

    void aSessionThatIsDestroyedInMidRunIsGoneSoon_data()
    {
        QTest::addColumn<Variant>("how");
        QTest::newRow("plain calls") << variant(Mode::Sequential);
        QTest::newRow("concurrent") << variant(Mode::Concurrent, 500);
        QTest::newRow("threads") << threads(30);
    }
    void aSessionThatIsDestroyedInMidRunIsGoneSoon()
    {
        QFETCH(Variant, how);
        const DemoServer server({.port = 0, .latency = 60'000ms});
        std::shared_ptr<const RunRecord> record;
        QElapsedTimer timer;
        {
            Session session;
            session.start(requests(500, {how}), inRealTime(server.url()));
            record = session.record();
            QTRY_VERIFY_WITH_TIMEOUT(server.requestsNow() > 0, 20'000);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(record->isOver());
        QCOMPARE(badEnd(*record), QByteArray());
    }

    void aServerThatNeverAnswersIsLeftBehind()
    {
        test::FaultServer server({{test::hear(), test::hold()}});
        Session session;
        const qint64 took = cancelled(session, requests(1, {threads(1)}), inRealTime(server.url(QString())),
                                      [&server] { return !server.heard().empty(); });
        QVERIFY2(took >= 0 && took < 2'000, qPrintable(QString::number(took)));
        QCOMPARE(badEnd(*session.record()), QByteArray());
    }
};

QTEST_GUILESS_MAIN(RealStopsTest)
#include "tst_realstops.moc"
