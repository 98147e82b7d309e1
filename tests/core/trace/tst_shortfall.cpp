// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/shortfall.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

using List = std::vector<Shortfall>;

List shortfallsOf(const FakeRun &run)
{
    const auto record = makeRecord(run);
    const VariantTrace &trace = *record->variants.front();
    TransitionTable transitions(record->tasks.count());
    LogCursor(trace.log).readNew([&](const Event &event) { transitions.take(event); });
    const FactTable facts = factsOf(trace.log, record->tasks.count());
    const TimeUse use = timeUse(transitions, facts, trace.now());
    return shortfallsOf(trace, transitions, use, idealOf(trace, facts, use));
}

// 1 s for the first, 2 s for the second, and so on.
Nanoseconds growing(TaskId task)
{
    return 1s * (task + 1);
}

} // namespace

class ShortfallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTasksInFullRoundsLackNothing()
    {
        QCOMPARE(shortfallsOf({.tasks = 20, .variants = {{QStringLiteral("concurrent"), 5}}}), List());
    }

    // Chunks of two: 1 and 2 s, then 3 and 4 s, 6 s in all. Each chunk leaves one place empty for 1 s; that is half a second
    // by the clock, of two places.
    void aChunkWaitsForItsSlowest()
    {
        const List list = shortfallsOf({.tasks = 4, .variants = {{QStringLiteral("chunked"), 0, 2}}, .duration = growing});
        QCOMPARE(list, (List{{Cause::SlowChunk, 500ms}, {Cause::EmptyAtEnd, 500ms}}));
    }

    // All three at once, 1, 2 and 3 s: places are empty for 2 s and 1 s, by the clock 1 s.
    void whoEndsFirstLeavesHisPlaceEmpty()
    {
        QCOMPARE(shortfallsOf({.variants = {{QStringLiteral("concurrent")}}, .duration = growing}),
                 (List{{Cause::EmptyAtEnd, 1s}}));
    }

    void aTaskThatComputesHoldsTheLoop()
    {
        const List list = shortfallsOf({.variants = {{QStringLiteral("concurrent")}}, .computing = {1}});
        QCOMPARE(list, (List{{Cause::LoopHeld, 1s}}));
    }

    // Of 1 s each, one in three pauses for a quarter: 250 ms of three places are 83 ms by the clock, 8 per cent.
    void retriesArePauses()
    {
        const List list = shortfallsOf({.variants = {{QStringLiteral("concurrent")}}, .phases = true, .retrying = {1}});
        QCOMPARE(list.size(), std::size_t{1});
        QVERIFY(list.front().cause == Cause::Retries);
        QCOMPARE(list.front().time, Nanoseconds(250ms) / 3);
    }

    void whereNothingIsMeantToOverlapThereIsNothingToSay()
    {
        QCOMPARE(shortfallsOf({.variants = {{QStringLiteral("sequential")}}, .computing = {1}}), List());
    }

    void threadsHoldNoLoop()
    {
        QCOMPARE(shortfallsOf({.variants = {{QStringLiteral("threads")}}, .computing = {1}}), List()); // alone it has the core
    }

    // Three threads compute at once, for a second each as they see it; that is two of three without the core they share.
    void threadsThatShareACoreWaitForIt()
    {
        FakeRun run{.variants = {{QStringLiteral("threads")}}, .computing = {0, 1, 2}};
        const auto record = makeRecord(run);
        TransitionTable transitions(3);
        LogCursor(record->variants.front()->log).readNew([&](const Event &event) { transitions.take(event); });
        QCOMPARE(waitForCores(transitions, 1s, 1), Nanoseconds(2s));
        QCOMPARE(waitForCores(transitions, 1s, 2), Nanoseconds(1s));
        QCOMPARE(waitForCores(transitions, 1s, 3), Nanoseconds(0));
        QCOMPARE(shortfallsOf(run), (List{{Cause::Cores, Nanoseconds(2s) / 3}}));
    }

    void whatCostsLessThanATwentiethIsNotWorthAWord()
    {
        // 100 tasks at once; one takes 1.04 s, all others 1 s: places are empty for 3.96 s, by the clock 39.6 ms of 1.04 s.
        FakeRun run{.tasks = 100, .variants = {{QStringLiteral("concurrent")}}};
        run.duration = [](TaskId task) -> Nanoseconds { return task == 0 ? 1040ms : 1000ms; };
        QCOMPARE(shortfallsOf(run), List());
    }
};

QTEST_GUILESS_MAIN(ShortfallTest)
#include "tst_shortfall.moc"
