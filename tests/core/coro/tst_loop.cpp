// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/loop.h"
#include "tests/support/manualclock.h"

#include <QStringList>
#include <QTest>

#include <functional>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// A callback with a body, for tests.
struct Action
{
    std::function<void()> body;
    void run() { body(); }
};

} // namespace

class LoopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_actions.clear();
        m_seen.clear();
        m_clock.set(0ms);
    }

    void whatIsReadyRunsFirstInFirstOut()
    {
        Loop loop(m_clock);
        loop.callSoon(says("a"));
        loop.callSoon(says("b"));
        drain(loop);
        QCOMPARE(m_seen, words({"a", "b"}));
    }

    void aWakeUpFromInsideACallbackNeverRunsInline()
    {
        Loop loop(m_clock);
        loop.callSoon(does([&] {
            loop.callSoon(says("woken"));
            m_seen << QStringLiteral("waker ends");
        }));
        drain(loop);
        QCOMPARE(m_seen, (words({"waker ends", "woken"})));
    }

    // asyncio: timers join the queue at the beginning of an iteration, behind what the last one made ready.
    void aTimerThatComesDueDuringAnIterationWaitsBehindWhatIsReady()
    {
        Loop loop(m_clock);
        loop.callAt(10ms, says("timer"));
        loop.callSoon(does([&] {
            m_clock.set(20ms);
            loop.callSoon(says("made ready"));
        }));
        loop.callSoon(says("same iteration"));
        drain(loop);
        QCOMPARE(m_seen, (words({"same iteration", "made ready", "timer"})));
    }

    void nothingIsDueInAnEmptyLoop()
    {
        Loop loop(m_clock);
        QCOMPARE(loop.nextDue(), std::nullopt);
        QVERIFY(!loop.runOne());
    }

    void theNextThingIsNowWhenSomethingIsReadyAndElseTheNextTimer()
    {
        Loop loop(m_clock);
        m_clock.set(3ms);
        const TimerId timer = loop.callAt(10ms, says("timer"));
        QCOMPARE(loop.nextDue(), std::optional<Nanoseconds>(10ms));
        loop.callSoon(says("ready"));
        QCOMPARE(loop.nextDue(), std::optional<Nanoseconds>(3ms));
        drain(loop);
        loop.cancel(timer);
        QCOMPARE(loop.nextDue(), std::nullopt);
    }

    void aHeldLoopIsDueWhenTheHoldEndsWhateverIsReady()
    {
        Loop loop(m_clock);
        loop.callSoon(says("ready"));
        loop.hold(50ms, says("held"));
        QVERIFY(loop.isHeld());
        QCOMPARE(loop.nextDue(), std::optional<Nanoseconds>(50ms));
        m_clock.set(50ms);
        loop.endHold();
        QVERIFY(!loop.isHeld());
        drain(loop);
        QCOMPARE(m_seen, (words({"held", "ready"})));
    }

    void whatHeldTheLoopMayHoldItAgain()
    {
        Loop loop(m_clock);
        loop.hold(10ms, does([&] { loop.hold(20ms, says("second")); }));
        m_clock.set(10ms);
        loop.endHold();
        QVERIFY(loop.isHeld());
        QCOMPARE(loop.nextDue(), std::optional<Nanoseconds>(20ms));
        loop.endHold();
        QCOMPARE(m_seen, words({"second"}));
    }

    // asyncio: a handle that is cancelled is skipped, although its time has come.
    void aDueTimerThatIsCancelledInItsIterationDoesNotFire()
    {
        Loop loop(m_clock);
        TimerId second = 0;
        loop.callAt(10ms, does([&] {
            m_seen << QStringLiteral("first");
            loop.cancel(second);
        }));
        second = loop.callAt(10ms, says("second"));
        const TimerId third = loop.callAt(10ms, says("third"));
        loop.callAt(10ms, says("fourth"));
        m_clock.set(10ms);
        loop.callSoon(does([&] { loop.cancel(third); }));
        drain(loop);
        QCOMPARE(m_seen, words({"first", "fourth"}));
        QCOMPARE(loop.timerCount(), std::size_t(0));
    }

    void aTimerThatComesDueInAnIterationIsOfTheNext()
    {
        Loop loop(m_clock);
        loop.callAt(10ms, does([&] {
            m_clock.set(20ms);
            loop.callSoon(says("made ready"));
        }));
        loop.callAt(20ms, says("late"));
        m_clock.set(10ms);
        drain(loop);
        QCOMPARE(m_seen, words({"made ready", "late"}));
    }

    // run_until_complete: what is ready and what is due runs to its end; what that adds does not run.
    void aStopComesWhenTheIterationHasRunToItsEnd()
    {
        Loop loop(m_clock);
        loop.callAt(0ms, does([&] {
            m_seen << QStringLiteral("timer");
            loop.callSoon(says("added by the timer"));
        }));
        loop.callSoon(does([&] { loop.stopAfterIteration(says("stopped")); }));
        loop.callSoon(does([&] {
            m_seen << QStringLiteral("rest");
            loop.callSoon(says("added"));
        }));
        while (!m_seen.contains(QStringLiteral("stopped")))
            QVERIFY(loop.runOne());
        QCOMPARE(m_seen, words({"rest", "timer", "stopped"}));
        QCOMPARE(loop.readyCount(), std::size_t(2));
        drain(loop); // whoever drives it may go on
        QCOMPARE(m_seen, words({"rest", "timer", "stopped", "added", "added by the timer"}));
    }

    void aStopInAnEmptyLoopIsDueNow()
    {
        Loop loop(m_clock);
        loop.callSoon(does([&] { loop.stopAfterIteration(says("stopped")); }));
        QVERIFY(loop.runOne());
        QVERIFY(loop.isBetweenIterations());
        QCOMPARE(loop.nextDue(), std::optional<Nanoseconds>(0ms));
        QVERIFY(loop.runOne());
        QCOMPARE(m_seen, words({"stopped"}));
        QCOMPARE(loop.nextDue(), std::nullopt);
    }

    void whatGoesOnNextComesBeforeAllElseInTheSameIteration()
    {
        Loop loop(m_clock);
        loop.callAt(0ms, says("timer"));
        loop.callSoon(does([&] {
            loop.callSoon(says("added"));
            loop.callNext(does([&] { loop.callNext(says("rest")); }));
        }));
        loop.callSoon(says("second"));
        QVERIFY(loop.runOne());
        QVERIFY(!loop.isBetweenIterations());
        drain(loop);
        QCOMPARE(m_seen, words({"rest", "second", "timer", "added"}));
    }

    void aHoldThatGetsAnotherEndIsOneHold()
    {
        Loop loop(m_clock);
        loop.hold(50ms, says("never"));
        loop.hold(20ms, says("instead"));
        QCOMPARE(loop.nextDue(), std::optional<Nanoseconds>(20ms));
        loop.endHold();
        drain(loop);
        QCOMPARE(m_seen, words({"instead"}));
    }

private:
    Callback does(std::function<void()> body)
    {
        m_actions.push_back({std::move(body)});
        return Callback::of<&Action::run>(m_actions.back());
    }
    Callback says(const char *word)
    {
        return does([this, word] { m_seen << QString::fromLatin1(word); });
    }
    static QStringList words(std::initializer_list<const char *> words)
    {
        QStringList list;
        for (const char *word : words)
            list << QString::fromLatin1(word);
        return list;
    }
    static void drain(Loop &loop)
    {
        while (loop.runOne()) {
        }
    }

    testing::ManualClock m_clock;
    std::deque<Action> m_actions;
    QStringList m_seen;
};

QTEST_GUILESS_MAIN(LoopTest)
#include "tst_loop.moc"
