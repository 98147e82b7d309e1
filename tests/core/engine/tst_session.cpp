// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"

#include "core/engine/foreign.h"
#include "core/http/demoserver.h"
#include "core/trace/summary.h"
#include "core/trace/transitions.h"
#include "tests/support/outcomes.h"
#include "tests/support/scenarios.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

// The session with its real thread, clock and sockets; lower bounds of times are exact, upper ones generous.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnpacedRunEndsBeforeItsTimeHasPassed()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(threeTasks(), unpaced());
        QVERIFY(session.record());
        QVERIFY(finished.wait(5000));
        QCOMPARE(totalOf(*session.record(), 0), 3000.0);
        QCOMPARE(totalOf(*session.record(), 1), 1000.0);
        QVERIFY(session.state() == SessionState::Idle);
    }

    void aPacedRunTakesItsTimeByTheSpeed()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.speed = 20;
        QElapsedTimer timer;
        timer.start();
        session.start(threeTasks(), options);
        QVERIFY(finished.wait(5000));
        QVERIFY2(timer.elapsed() >= 150, "3 s at 20 times the speed");
        QCOMPARE(totalOf(*session.record(), 0), 3000.0);
    }

    void aPausedRunStandsStillAndStepsOneByOne()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.startPaused = true;
        session.start(threeTasks(), options);
        QVERIFY(session.state() == SessionState::Paused);
        session.step();
        QTRY_VERIFY(session.record()->variants[0]->log.size() > 1);
        QVERIFY(!finished.wait(50));
        for (int i = 0; i < 100 && finished.isEmpty(); ++i) {
            session.step();
            QTest::qWait(1);
        }
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(totalOf(*session.record(), 0), 3000.0);
    }

    void pausingStopsTimeAndResumingGoesOn()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.speed = 2;
        session.start(threeTasks(), options);
        QTRY_VERIFY(session.record()->variants[0]->now() > 100ms);
        session.pause();
        // The pause is carried out on the engine's thread; then time stands.
        Nanoseconds stood{-1};
        QTRY_VERIFY(std::exchange(stood, session.record()->variants[0]->now()) == session.record()->variants[0]->now());
        QVERIFY(!finished.wait(50));
        session.setSpeed(100);
        session.resume();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(totalOf(*session.record(), 0), 3000.0);
    }

    void cancellingASimulatedRunTakesEffectAtOnce()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(threeTasks(), {});
        QTRY_VERIFY(session.record()->variants[0]->now() > 50ms);
        QElapsedTimer timer;
        timer.start();
        session.cancelAll();
        QVERIFY(finished.wait(5000));
        QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(totalOf(*session.record(), 0) < 1000);
        QCOMPARE(outcomes(*session.record(), 1).filter(QStringLiteral("cancelled")).size(), 3);
    }

    void oneTaskIsCancelledAndTheOthersGoOn()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(threeTasks(), {});
        QTRY_VERIFY(session.record()->variants[1]->now() > 20ms);
        session.cancelTask(1, 1);
        session.setSpeed(100);
        QVERIFY(finished.wait(5000));
        const QStringList ends = outcomes(*session.record(), 1);
        QVERIFY(ends[0].endsWith(QStringLiteral("done")) && ends[2].endsWith(QStringLiteral("done")));
        QVERIFY(ends[1].endsWith(QStringLiteral("cancelled")));
        QCOMPARE(outcomes(*session.record(), 0).filter(QStringLiteral("done")).size(), 3);
    }

    void aNewStartLetsTheOldRunGo()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(threeTasks(), {});
        const auto first = session.record();
        session.start(threeTasks(), unpaced());
        QVERIFY(session.record() != first);
        QVERIFY(finished.wait(5000));
        QCOMPARE(finished.size(), 1);
        QTRY_VERIFY(first->isOver());
    }

    void destroyingTheSessionInMidRunIsQuickAndClean()
    {
        QElapsedTimer timer;
        timer.start();
        std::shared_ptr<const RunRecord> record;
        {
            Session session;
            RunOptions options;
            options.world = World::Real;
            session.start(requests(20, {variant(Mode::Sequential)}), options);
            record = session.record();
            QTRY_VERIFY(record->variants[0]->log.size() > 5);
        }
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(record->isOver());
    }

    void realVariantsRunOneAfterAnotherAndTheGateLetsItsNumberOnTheWire()
    {
        DemoServer server({.port = 0, .latency = 30ms});
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        options.baseUrl = server.url();
        session.start(requests(60, {variant(Mode::Concurrent, 30), variant(Mode::Chunked, 7)}), options);
        QVERIFY(finished.wait(20000));
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(outcomes(*session.record(), i).filter(QStringLiteral(" done")).size(), 60);
        QCOMPARE(server.mostAtOnce(), 30);
        QCOMPARE(server.requestsSeen(), 120);
        const FactTable facts = factsOf(session.record()->variants[0]->log, 60);
        QCOMPARE(peakOf(inFlightSteps(facts)), 30U);
        QVERIFY(*facts.end() >= 60ms);
    }

    void plainCallsReallyHoldTheLoop()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        session.start(requests(3, {variant(Mode::Sequential)}), options);
        QVERIFY(finished.wait(20000));
        TransitionTable table(3);
        LogCursor(session.record()->variants[0]->log).readNew([&](const Event &event) { table.take(event); });
        QCOMPARE(table.holds().size(), std::size_t(3));
        for (const Hold &hold : table.holds())
            QVERIFY(hold.end - hold.begin >= 100ms);
        QVERIFY(table.holds()[1].begin >= table.holds()[0].end);
    }

    void cancellingARealRunTakesEffectWithinAQuarterSecond_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("plain calls") << int(Mode::Sequential);
        QTest::newRow("awaited") << int(Mode::SequentialAwait);
        QTest::newRow("concurrent") << int(Mode::Concurrent);
    }
    void cancellingARealRunTakesEffectWithinAQuarterSecond()
    {
        QFETCH(int, mode);
        DemoServer server({.port = 0, .latency = 5000ms});
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        options.baseUrl = server.url();
        session.start(requests(20, {variant(static_cast<Mode>(mode)), variant(Mode::Chunked, 2)}), options);
        QTRY_VERIFY(server.requestsNow() > 0);
        QElapsedTimer timer;
        timer.start();
        session.cancelAll();
        QVERIFY(finished.wait(5000));
        QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(outcomes(*session.record(), 0).filter(QStringLiteral(" done")).isEmpty());
        QVERIFY(session.record()->isOver());
        // Nothing is started any more, in this variant and in the next.
        if (mode != int(Mode::Concurrent))
            QCOMPARE(outcomes(*session.record(), 0).filter(QStringLiteral("not-started")).size(), 19);
        QCOMPARE(outcomes(*session.record(), 1).filter(QStringLiteral("not-started")).size(), 20);
    }

    void oneRealRequestIsCancelledAndTheOthersAreDone()
    {
        DemoServer server({.port = 0, .latency = 300ms});
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        options.baseUrl = server.url();
        session.start(requests(5, {variant(Mode::Concurrent)}), options);
        QTRY_COMPARE(server.requestsNow(), 5);
        session.cancelTask(0, 2);
        QVERIFY(finished.wait(10000));
        QCOMPARE(outcomes(*session.record()).filter(QStringLiteral(" done")).size(), 4);
        QVERIFY(outcomes(*session.record())[2].endsWith(QStringLiteral("cancelled")));
    }

    void realSleepsAndComputingTakeTheirTime()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        session.start(scenario({task(QStringLiteral("sleeps"), {sleepFor(80)}),
                                task(QStringLiteral("computes"), {computeFor(40)})},
                               {variant(Mode::Concurrent), variant(Mode::Sequential)}),
                      options);
        QVERIFY(finished.wait(10000));
        const FactTable concurrent = factsOf(session.record()->variants[0]->log, 2);
        QVERIFY(*concurrent.end() >= 80ms);
        QVERIFY(*concurrent.end() < 120ms + 500ms);
        QVERIFY(concurrent.at(1).finished - concurrent.at(1).started >= 40ms);
        QVERIFY(totalOf(*session.record(), 1) >= 120);
    }

    void aStrangersHostIsNotAskedWithoutLeave()
    {
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        RunOptions options;
        options.world = World::Real;
        const Scenario s = scenario({task(QStringLiteral("t{i}"), {getFrom(QStringLiteral("http://example.org/{i}"))}, 3)},
                                    {variant(Mode::Concurrent)});
        QCOMPARE(foreignHosts(s, {}), QStringList(QStringLiteral("example.org")));
        session.start(s, options);
        QVERIFY(failed.wait(5000));
        QVERIFY(failed[0][0].value<Message>().text().contains(QStringLiteral("example.org")));
        QVERIFY(session.state() == SessionState::Idle);
    }

private:
    static Scenario threeTasks()
    {
        return scenario({task(QStringLiteral("t{i}"), {sleepFor(1000)}, 3)},
                        {variant(Mode::Sequential), variant(Mode::Concurrent)});
    }
    static Scenario requests(quint32 count, std::vector<Variant> variants)
    {
        return scenario({task(QStringLiteral("r{i}"), {getFrom(QStringLiteral("/products/1"))}, count)},
                        std::move(variants));
    }
    static RunOptions unpaced()
    {
        RunOptions options;
        options.paced = false;
        return options;
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
