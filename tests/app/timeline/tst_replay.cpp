// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/replay.h"
#include "tests/support/manualclock.h"
#include "tests/support/tracebuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

// A run that is over after three seconds in one variant, after one in the other, and what replays it.
struct Deck
{
    explicit Deck(FakeRun run = {})
        : record(makeRecord(run))
    {
        moments.setRecord(record);
        Nanoseconds end{0};
        for (const auto &variant : record->variants)
            end = std::max(end, variant->now());
        playhead.setEnd(end);
    }
    void pass(Nanoseconds wall)
    {
        clock.set(clock.now() + wall);
        replay.tick();
    }

    std::shared_ptr<RunRecord> record;
    ManualClock clock;
    Playhead playhead;
    Moments moments{playhead};
    Replay replay{playhead, moments, clock};
};

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLivePlayheadMovesWithTheEnd()
    {
        Playhead playhead;
        QSignalSpy changes(&playhead, &Playhead::changed);
        playhead.setEnd(1s);
        QCOMPARE(playhead.time(), Nanoseconds(1s));
        playhead.setTime(400ms);
        playhead.setEnd(2s);
        QCOMPARE(playhead.time(), Nanoseconds(400ms));
        QVERIFY(!playhead.isLive());
        playhead.goLive();
        QCOMPARE(playhead.time(), Nanoseconds(2s));
        QCOMPARE(changes.count(), 3);
        playhead.goLive(); // nothing is different
        QCOMPARE(changes.count(), 3);
    }

    void itKeepsWithinTheRun()
    {
        Playhead playhead;
        playhead.setEnd(1s);
        playhead.setTime(-5s);
        QCOMPARE(playhead.time(), Nanoseconds(0));
        playhead.setTime(5s);
        QCOMPARE(playhead.time(), Nanoseconds(1s));
        QVERIFY(!playhead.isLive());
    }

    void itPlaysAtTheSpeedAskedFor_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.05, 0.5, 1.0, 10.0})
            QTest::addRow("%g", speed) << speed;
    }
    void itPlaysAtTheSpeedAskedFor()
    {
        QFETCH(double, speed);
        Deck deck;
        deck.replay.setSpeed(speed);
        deck.replay.goToBeginning();
        deck.replay.play(Direction::Forward);
        for (int i = 0; i < 100; ++i)
            deck.pass(2ms);
        QCOMPARE(deck.playhead.time().count(), static_cast<qint64>(200e6 * speed));
        deck.replay.pause();
        deck.pass(1s);
        QCOMPARE(deck.playhead.time().count(), static_cast<qint64>(200e6 * speed));
    }

    void itPlaysBackwardFromTheEndAndStopsAtTheBeginning()
    {
        Deck deck;
        deck.replay.play(Direction::Backward);
        deck.pass(1s);
        QCOMPARE(deck.playhead.time(), Nanoseconds(2s));
        QVERIFY(deck.replay.isPlaying());
        deck.pass(5s);
        QCOMPARE(deck.playhead.time(), Nanoseconds(0));
        QVERIFY(!deck.replay.isPlaying());
    }

    void atTheEndItIsLiveAndTheTimerStops()
    {
        Deck deck;
        deck.replay.goToBeginning();
        deck.replay.setSpeed(1000);
        deck.replay.play(Direction::Forward);
        deck.pass(1s);
        QVERIFY(deck.playhead.isLive());
        QVERIFY(!deck.replay.isPlaying());
    }

    void speedIsKeptWithinItsLimits()
    {
        Deck deck;
        deck.replay.setSpeed(0);
        QCOMPARE(deck.replay.speed(), 0.05);
        deck.replay.setSpeed(1e9);
        QCOMPARE(deck.replay.speed(), 1000.0);
    }

    void anotherSpeedGoesOnFromWhereItStands()
    {
        Deck deck;
        deck.replay.goToBeginning();
        deck.replay.play(Direction::Forward);
        deck.pass(100ms);
        deck.replay.setSpeed(2);
        deck.pass(100ms);
        QCOMPARE(deck.playhead.time(), Nanoseconds(300ms));
    }

    void stepsComeThroughEveryEventAndBack()
    {
        Deck deck;
        const std::size_t events = deck.record->variants[1]->log.size();
        deck.replay.goToBeginning();
        deck.playhead.setPoint(1, {0ns, 0});
        for (std::size_t count = 1; count <= events; ++count) {
            deck.replay.step(1, Direction::Forward);
            QCOMPARE(deck.moments.order(1).countAt(deck.playhead.pointIn(1)), count);
        }
        for (std::size_t count = events; count-- > 0;) {
            deck.replay.step(1, Direction::Backward);
            QCOMPARE(deck.moments.order(1).countAt(deck.playhead.pointIn(1)), count);
        }
        deck.replay.step(7, Direction::Forward); // which the run has not
        QCOMPARE(deck.moments.order(1).countAt(deck.playhead.pointIn(1)), std::size_t{0});
    }

    void leapsGoToTheNextInAnyVariant()
    {
        FakeRun run;
        run.failing = {0, 2}; // sequential: at 1 s and 3 s; concurrent: both at 1 s
        Deck deck(run);
        deck.replay.goToBeginning();
        QVERIFY(deck.replay.jump(Wanted::Failure, Direction::Forward));
        QCOMPARE(deck.playhead.time(), Nanoseconds(1s));
        Nanoseconds last = deck.playhead.time();
        int leaps = 1;
        while (deck.replay.jump(Wanted::Failure, Direction::Forward)) {
            QVERIFY(deck.playhead.time() >= last);
            last = deck.playhead.time();
            QVERIFY(++leaps < 10);
        }
        QCOMPARE(last, Nanoseconds(3s));
        QVERIFY(deck.replay.jump(Wanted::Failure, Direction::Backward));
        QCOMPARE(deck.playhead.time(), Nanoseconds(1s));
        for (leaps = 0; deck.replay.jump(Wanted::Failure, Direction::Backward);)
            QVERIFY(++leaps < 10);
        QVERIFY(!deck.replay.jump(Wanted::Cancellation, Direction::Forward));
    }

    void withoutARunNothingPlays()
    {
        ManualClock clock;
        Playhead playhead;
        Moments moments(playhead);
        Replay replay(playhead, moments, clock);
        replay.play(Direction::Forward);
        QVERIFY(!replay.isPlaying());
        replay.step(0, Direction::Forward);
        QVERIFY(!replay.jump(Wanted::Failure, Direction::Forward));
    }

    void longTimesKeepTheirNanoseconds()
    {
        ReplayPace pace;
        const Nanoseconds week = std::chrono::hours(24 * 7) + 1ns;
        pace.start(0ns, week, 1);
        QCOMPARE(pace.at(3ns, Nanoseconds::max()), week + 3ns);
        pace.start(0ns, week, 1000);
        QCOMPARE(pace.at(Nanoseconds::max(), week + 1h), week + 1h);
        pace.start(0ns, week, -1000);
        QCOMPARE(pace.at(Nanoseconds::max(), week + 1h), Nanoseconds(0));
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
