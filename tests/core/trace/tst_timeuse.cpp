// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/timeuse.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

#include <numeric>

using namespace interleave;
using namespace interleave::testing;

namespace {

TimeUse useOf(const RunRecord &record, std::size_t variant = 0)
{
    const VariantTrace &trace = *record.variants[variant];
    TransitionTable transitions(record.tasks.count());
    LogCursor(trace.log).readNew([&](const Event &event) { transitions.take(event); });
    return timeUse(transitions, factsOf(trace.log, record.tasks.count()), trace.now());
}

} // namespace

class TimeUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesOfTasksAreSummedByState()
    {
        const TimeUse use = useOf(*makeRecord({.variants = {{QStringLiteral("concurrent")}}}));
        QCOMPARE(use.total, Nanoseconds(1s));
        QCOMPARE(use.of(State::WaitTimer), Nanoseconds(3s));
        QCOMPARE(use.waiting(), Nanoseconds(3s));
        QCOMPARE(use.inFlight, Nanoseconds(3s));
        QCOMPARE(use.longest, Nanoseconds(1s));
        QCOMPARE(use.queued, Nanoseconds(0));
        QCOMPARE(use.ran, 3U);
    }

    void whatIsKeptBehindTheLimitIsQueuedAndDoesNotCountAsWaiting()
    {
        const TimeUse use = useOf(*makeRecord({.variants = {{QStringLiteral("concurrent"), 1}}}));
        QCOMPARE(use.total, Nanoseconds(3s));
        QCOMPARE(use.queued, Nanoseconds(1s + 2s));
        QCOMPARE(use.queuedAtGate, use.queued);
        QCOMPARE(use.of(State::WaitGate), Nanoseconds(3s));
        QCOMPARE(use.waiting(), Nanoseconds(3s));
    }

    void computingIsNotWaitingAndHoldsTheLoop()
    {
        const TimeUse use = useOf(*makeRecord({.variants = {{QStringLiteral("concurrent")}}, .computing = {1}}));
        QCOMPARE(use.computing(), Nanoseconds(1s));
        QCOMPARE(use.waiting(), Nanoseconds(2s));
        QCOMPARE(use.loopHeld, Nanoseconds(1s));
    }

    void whatGoesOnIsCountedUpToNow()
    {
        const TimeUse use = useOf(*makeRecord({.variants = {{QStringLiteral("concurrent"), 2}}, .until = 1500ms}));
        QCOMPARE(use.total, Nanoseconds(1500ms));
        QCOMPARE(use.inFlight, Nanoseconds(1s + 1s + 500ms));
        QCOMPARE(use.ran, 2U);
    }

    void theTimeOfATaskIsTheSumOfItsStates()
    {
        const TimeUse use = useOf(*makeRecord(eventfulRun()), 2);
        const Nanoseconds all = std::accumulate(use.in.begin(), use.in.end(), Nanoseconds(0));
        QCOMPARE(all, use.inFlight + use.queued);
    }
};

QTEST_GUILESS_MAIN(TimeUseTest)
#include "tst_timeuse.moc"
