// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/cores.h"

#include <deque>

namespace interleave {

/// Threads in simulated time: a FIFO of those that are ready, timers, and the cores on which they compute. One thread
/// of the machine; a thread of this world is a callback that runs until it blocks, which is until it returns.
///
/// Whoever drives it asks for the next event and lets it happen, one instant after the other: none may be passed over,
/// and threads are first at each instant, before the loop's timers and before a hold of the loop returns:
///
///     while (const auto event = world.nextEvent(now); event && *event <= end)
///         world.runUntil(now = *event);
class ThreadWorld
{
public:
    /// 1 <= cores.
    explicit ThreadWorld(int cores)
        : m_cores(cores)
    {}

    /// Puts a thread at the end of the queue.
    void ready(Callback thread) { m_ready.push_back(thread); }

    /// Puts it there at `when`, which is yet to come.
    TimerId callAt(Nanoseconds when, Callback thread) { return m_timers.set(when, thread); }
    /// A timer that has not come due.
    void cancel(TimerId timer) { m_timers.cancel(timer); }

    /// A thread computes; `work`, positive, is how long it would take on a core of its own. Then it is put at the end
    /// of the queue.
    Cores::Id compute(Nanoseconds now, Nanoseconds work, Callback thread);

    /// The loop's own thread computes, as one more on the cores; one such at a time. The threads that are ready run
    /// first, before this returns: they may begin to compute before it. `ended` is called by runUntil() once all
    /// threads that are ready at that instant have run.
    Cores::Id computeOnLoop(Nanoseconds now, Nanoseconds work, Callback ended);

    /// A computation that has not ended, of whichever kind.
    void cancelCompute(Nanoseconds now, Cores::Id id) { m_cores.cancel(now, id); }

    /// When the next thing happens to a thread, or ends on the loop: now if a thread is ready; nothing if nothing ever
    /// will by itself.
    [[nodiscard]] std::optional<Nanoseconds> nextEvent(Nanoseconds now);

    /// An instant not after the next event has come. Timers that are due join the queue in the order in which they were
    /// set, then computations that have ended in the order in which they began, and the queue runs until it is empty.
    void runUntil(Nanoseconds now);

    /// Whether a thread stands in the queue; runReady() runs the queue until it is empty, and no timer with it.
    [[nodiscard]] bool isReady() const { return !m_ready.empty(); }
    void runReady();

    /// Who computes now, the loop included.
    [[nodiscard]] std::size_t computing() const { return m_cores.count(); }

private:
    void noteEndOnLoop() { m_endedOnLoop = true; }

    std::deque<Callback> m_ready;
    TimerHeap m_timers;
    Cores m_cores;
    Callback m_afterLoop; // what the loop's own computation calls
    bool m_endedOnLoop = false;
};

} // namespace interleave
