// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/threadworld.h"
#include "tests/core/coro/threadscript.h"

#include <QTest>

#include <memory>

using namespace interleave;
using namespace std::chrono_literals;
using testing::Log;
using Entry = testing::ThreadScript::Entry;

namespace {

// The loop's side: notes when its computation has ended.
struct LoopSide
{
    const testing::ManualClock *clock;
    Log *log;
    void note() { log->emplace_back(clock->now().count(), "loop"); }
};

} // namespace

class ThreadWorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(0ns);
        m_log.clear();
        m_threads.clear();
    }

    void nothingHappensInAnEmptyWorld()
    {
        ThreadWorld world(1);
        QCOMPARE(world.nextEvent(5ns), std::nullopt);
        testing::runUntil(world, 5ns);
        QCOMPARE(world.computing(), std::size_t(0));
    }

    void whatIsReadyIsAnEventOfNow()
    {
        ThreadWorld world(1);
        world.ready(thread(world, "a", {{Entry::Sleep, 0}}));
        QCOMPARE(world.nextEvent(5ns), std::optional<Nanoseconds>(5ns));
        testing::runUntil(world, 5ns);
        QCOMPARE(world.nextEvent(5ns), std::nullopt);
    }

    void threadsTakeTurnsFirstInFirstOut()
    {
        ThreadWorld world(1);
        world.ready(thread(world, "a", {{Entry::Sleep, 0}, {Entry::Sleep, 0}}));
        world.ready(thread(world, "b", {{Entry::Sleep, 0}}));
        testing::runAll(world, m_clock);
        QCOMPARE(m_log, (Log{{0, "a"}, {0, "b"}, {0, "a"}}));
    }

    void timersComeInTheOrderSetAndBeforeWhoHasComputed()
    {
        ThreadWorld world(4);
        world.ready(thread(world, "computes", {{Entry::Compute, 20}}));
        world.ready(thread(world, "sleeps", {{Entry::Sleep, 20}}));
        world.ready(thread(world, "sleeps twice", {{Entry::Sleep, 10}, {Entry::Sleep, 10}}));
        testing::runAll(world, m_clock);
        QCOMPARE(m_log, (Log{{10, "sleeps twice"}, {20, "sleeps"}, {20, "sleeps twice"}, {20, "computes"}}));
    }

    void aCancelledTimerDoesNotWakeAndMovesNoTime()
    {
        ThreadWorld world(1);
        world.cancel(world.callAt(10ns, thread(world, "a", {})));
        QCOMPARE(world.nextEvent(0ns), std::nullopt);
    }

    void aCancelledComputationLeavesTheCores()
    {
        ThreadWorld world(1);
        const Cores::Id id = world.compute(0ns, 10ns, thread(world, "a", {}));
        world.compute(0ns, 10ns, thread(world, "b", {}));
        QCOMPARE(world.nextEvent(0ns), std::optional<Nanoseconds>(20ns));
        world.cancelCompute(10ns, id);
        QCOMPARE(world.nextEvent(10ns), std::optional<Nanoseconds>(15ns));
    }

    // The times are those of tests/differential/threads.py.
    void threadsShareCores()
    {
        ThreadWorld world(2);
        world.ready(thread(world, "a", {{Entry::Compute, 100}, {Entry::Sleep, 0}, {Entry::Compute, 7}}));
        world.ready(thread(world, "b", {{Entry::Sleep, 10}, {Entry::Compute, 100}}));
        world.ready(thread(world, "c", {{Entry::Compute, 33}, {Entry::Sleep, 117}, {Entry::Compute, 50}}));
        world.ready(thread(world, "d", {{Entry::Compute, 100}, {Entry::Sleep, 50}}));
        testing::runAll(world, m_clock);
        QCOMPARE(m_log, (Log{{10, "b"},
                             {64, "c"},
                             {165, "a"},
                             {165, "d"},
                             {165, "a"},
                             {171, "b"},
                             {172, "a"},
                             {181, "c"},
                             {215, "d"},
                             {231, "c"}}));
    }

    void theLoopComputesAsOneMoreOnTheCores()
    {
        ThreadWorld world(1);
        world.ready(thread(world, "a", {{Entry::Compute, 50}}));
        world.computeOnLoop(100ns, loop());
        testing::runUntil(world, 0ns);
        QCOMPARE(world.computing(), std::size_t(2)); // the thread has begun before
        testing::runAll(world, m_clock);
        QCOMPARE(m_log, (Log{{100, "a"}, {150, "loop"}}));
    }

    void theLoopGoesOnAfterAllThreadsOfTheInstant()
    {
        ThreadWorld world(4);
        world.computeOnLoop(20ns, loop());
        testing::runUntil(world, 0ns);
        world.compute(0ns, 20ns, thread(world, "a", {{Entry::Sleep, 0}, {Entry::Sleep, 0}}));
        world.callAt(20ns, thread(world, "b", {{Entry::Sleep, 0}}));
        testing::runAll(world, m_clock);
        QCOMPARE(m_log, (Log{{20, "b"}, {20, "a"}, {20, "a"}, {20, "loop"}}));
    }

    void theLoopComputesAgainAsSoonAsItHasEnded()
    {
        struct Twice
        {
            ThreadWorld *world;
            const testing::ManualClock *clock;
            std::vector<Nanoseconds> ends;
            void ended()
            {
                ends.push_back(clock->now());
                if (ends.size() < 2)
                    world->computeOnLoop(5ns, Callback::of<&Twice::ended>(*this));
            }
        };
        ThreadWorld world(1);
        Twice twice{&world, &m_clock, {}};
        world.computeOnLoop(10ns, Callback::of<&Twice::ended>(twice));
        testing::runAll(world, m_clock);
        QCOMPARE(twice.ends, (std::vector<Nanoseconds>{10ns, 15ns}));
    }

private:
    Callback thread(ThreadWorld &world, std::string name, std::vector<Entry> entries)
    {
        m_threads.push_back(
            std::make_unique<testing::ThreadScript>(world, m_clock, m_log, std::move(name), std::move(entries)));
        return m_threads.back()->start();
    }
    Callback loop() { return Callback::of<&LoopSide::note>(m_loop); }

    testing::ManualClock m_clock;
    Log m_log;
    LoopSide m_loop{&m_clock, &m_log};
    std::vector<std::unique_ptr<testing::ThreadScript>> m_threads;
};

QTEST_GUILESS_MAIN(ThreadWorldTest)
#include "tst_threadworld.moc"
