// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/simulatedmachine.h"
#include "core/engine/variantrun.h"
#include "core/time/virtualclock.h"

namespace interleave {

/// One variant in simulated time: its clock, its loop, its threads, and who of them comes next. One thread.
///
/// Threads are first at each instant: before the loop's timers of that instant, and before a hold that ends at it
/// returns. Between two iterations of the loop they run as far as the present instant allows.
class SimulatedLane
{
public:
    SimulatedLane(const Scenario &scenario, const Variant &variant, quint64 seed, VariantTrace &trace);

    [[nodiscard]] bool isOver() const { return m_run.isOver(); }
    [[nodiscard]] VariantRun &run() { return m_run; }
    [[nodiscard]] VariantTrace &trace() { return *m_trace; }
    [[nodiscard]] Nanoseconds now() const { return m_clock.now(); }
    [[nodiscard]] const ThreadWorld &threads() const { return m_threads; }

    /// When the next thing will happen: now, if it is only to be found that nothing can happen any more. Not of one
    /// that is over.
    [[nodiscard]] Nanoseconds nextDue();
    /// Lets time pass to the next thing, and that happen: a callback of the loop, the end of a hold, the turn of a thread.
    /// Not of one that is over.
    void runNext();
    /// To a time that is not after nextDue(): something comes in from outside.
    void advanceTo(Nanoseconds time) { m_clock.advanceTo(time); }

private:
    enum class Part : quint8 { Loop, ReadyThreads, Threads, Nothing };
    struct Next
    {
        Part part;
        Nanoseconds time;
    };
    [[nodiscard]] Next next();

    VirtualClock m_clock;
    Loop m_loop{m_clock};
    ThreadWorld m_threads;
    SimulatedMachine m_machine{m_loop, m_threads};
    VariantTrace *m_trace;
    VariantRun m_run;
};

} // namespace interleave
