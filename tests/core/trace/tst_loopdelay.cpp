// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/loopdelay.h"
#include "tests/support/randomtrace.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

using Stretches = std::vector<HeldStretch>;

TransitionTable tableOf(const VariantTrace &trace, quint32 taskCount)
{
    TransitionTable table(taskCount);
    LogCursor(trace.log).readNew([&table](const Event &event) { table.take(event); });
    return table;
}

} // namespace

class LoopDelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFallsDueWhileTheLoopIsHeldWaitsForItsEnd()
    {
        const Stretches stretches = heldStretches(std::vector<Hold>{{100ms, 400ms, 0}}, 1s);
        QCOMPARE(stretches, (Stretches{{100ms, 400ms}}));
        QCOMPARE(loopDelayAt(stretches, 99ms), 0ns);
        QCOMPARE(loopDelayAt(stretches, 100ms), Nanoseconds(300ms));
        QCOMPARE(loopDelayAt(stretches, 250ms), Nanoseconds(150ms));
        QCOMPARE(loopDelayAt(stretches, 400ms), 0ns);
        QCOMPARE(longestLoopDelay(stretches), Nanoseconds(300ms));
    }

    void aFreeLoopDelaysNothing()
    {
        QCOMPARE(heldStretches({}, 1s), Stretches{});
        QCOMPARE(loopDelayAt({}, 1s), 0ns);
        QCOMPARE(longestLoopDelay({}), 0ns);
    }

    void holdsWithoutAGapAreOneDelay()
    {
        const std::vector<Hold> holds{{0ms, 10ms, 0}, {10ms, 30ms, 1}, {31ms, 40ms, 0}};
        const Stretches stretches = heldStretches(holds, 40ms);
        QCOMPARE(stretches, (Stretches{{0ms, 30ms}, {31ms, 40ms}}));
        QCOMPARE(loopDelayAt(stretches, 5ms), Nanoseconds(25ms));
        QCOMPARE(longestLoopDelay(stretches), Nanoseconds(30ms));
    }

    void aHoldThatLastsEndsNow()
    {
        QCOMPARE(heldStretches(std::vector<Hold>{{10ms, Hold::open, 0}}, 25ms), (Stretches{{10ms, 25ms}}));
        QCOMPARE(heldStretches(std::vector<Hold>{{10ms, Hold::open, 0}}, 10ms), Stretches{});
    }

    void onlyTheChosenHoldIt()
    {
        const std::vector<Hold> holds{{0ms, 10ms, 0}, {10ms, 30ms, 1}, {40ms, 45ms, noTask}};
        const std::vector<TaskId> list{1};
        QCOMPARE(heldStretches(holds, 50ms, TaskChoice(list)), (Stretches{{10ms, 30ms}}));
        QCOMPARE(heldStretches(holds, 50ms).size(), std::size_t{2});
    }

    void ofTheStretchesSideBySideTheLongestStays()
    {
        Stretches many;
        for (int i = 0; i < 1000; ++i)
            many.push_back({std::chrono::milliseconds(10 * i), std::chrono::milliseconds(10 * i + 1 + (i == 500 ? 7 : 0))});
        const Stretches few = stretchesWithin(many, 0ms, 10s, 10);
        QCOMPARE(few.size(), std::size_t{10});
        QCOMPARE(longestLoopDelay(few), Nanoseconds(8ms));
        QCOMPARE(stretchesWithin(many, 15ms, 41ms, 10), (Stretches{{20ms, 21ms}, {30ms, 31ms}, {40ms, 41ms}}));
        QCOMPARE(stretchesWithin(many, 20500us, 20600us, 10).size(), std::size_t{1}); // the range is within one
    }

    // Step by step: while anybody holds the loop, one goes on waiting.
    void randomTracesAreDelayedAsByHand()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            VariantTrace trace;
            testing::writeRandomTrace(trace, 6, seed);
            const TransitionTable table = tableOf(trace, 6);
            const Stretches stretches = heldStretches(table.holds(), trace.now());
            const auto isHeld = [&](Nanoseconds time) {
                return std::ranges::any_of(table.holds(), [&](const Hold &hold) {
                    return hold.begin <= time && time < (hold.end == Hold::open ? trace.now() : hold.end);
                });
            };
            for (Nanoseconds time{0}; time <= trace.now(); ++time) {
                Nanoseconds naive{0};
                while (isHeld(time + naive))
                    ++naive;
                QCOMPARE(loopDelayAt(stretches, time), naive);
            }
        }
    }
};

QTEST_GUILESS_MAIN(LoopDelayTest)
#include "tst_loopdelay.moc"
