// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/cores.h"
#include "core/coro/threads.h"

#include <deque>

namespace interleave {

/// Threads in simulated time: a FIFO of those that are ready, timers, and the cores on which they compute. One thread
/// of the machine; a thread of this world is a callback that runs until it blocks, which is until it returns.
///
/// Whoever drives it asks for the next event and lets it happen, one instant after the other: none may be passed over,
/// and threads are first at each instant, before the loop's timers and before a hold of the loop returns:
///
///     while (const auto event = world.nextEvent(now); event && *event <= end) {
///         world.wakeDue(now = *event);
///         while (world.isReady())
///             world.runOne(now);
///     }
class ThreadWorld final : public Threads
{
public:
    /// 1 <= cores.
    explicit ThreadWorld(int cores)
        : m_cores(cores)
    {}

    void ready(Callback thread) override { m_ready.push_back(thread); }
    void readyNext(Callback thread) override { m_ready.push_front(thread); }
    [[nodiscard]] bool isIdle(Nanoseconds now) override { return !nextEvent(now); }

    /// Puts it there at `when`, which is yet to come.
    TimerId callAt(Nanoseconds when, Callback thread) { return m_timers.set(when, thread); }
    /// A timer that has not come due.
    void cancel(TimerId timer) { m_timers.cancel(timer); }

    /// A thread computes; `work`, positive, is how long it would take on a core of its own. Then it is put at the end
    /// of the queue.
    Cores::Id compute(Nanoseconds now, Nanoseconds work, Callback thread);

    /// The loop's own thread computes, as one more on the cores; one such at a time. It begins at this instant, when the
    /// threads that are ready have run: they may begin to compute before it. `ended` is called when it has ended and all
    /// threads that are ready at that instant have run.
    void computeOnLoop(Nanoseconds work, Callback ended);
    /// Whose `ended` has not been called.
    void cancelOnLoop(Nanoseconds now);

    /// A thread's computation that has not ended.
    void cancelCompute(Nanoseconds now, Cores::Id id) { m_cores.cancel(now, id); }

    /// When the next thing happens to a thread, or ends on the loop: now if a thread is ready; nothing if nothing ever
    /// will by itself.
    [[nodiscard]] std::optional<Nanoseconds> nextEvent(Nanoseconds now);

    /// An instant not after the next event has come. Timers that are due join the queue in the order in which they were
    /// set, then computations that have ended in the order in which they began.
    void wakeDue(Nanoseconds now);

    /// Whether a thread stands in the queue, or the loop's computation begins or ends now. runOne() lets one thread have
    /// its turn; the loop comes after all of them.
    [[nodiscard]] bool isReady() const { return !m_ready.empty() || m_loopWork > Nanoseconds{0} || m_endedOnLoop; }
    void runOne(Nanoseconds now);

    /// `visit(Callback)` for the threads that are ready, in order.
    template<typename Visit>
    void visitReady(const Visit &visit) const
    {
        for (const Callback &thread : m_ready)
            visit(thread);
    }

    /// Who computes now, the loop included.
    [[nodiscard]] std::size_t computing() const { return m_cores.count(); }

private:
    void noteEndOnLoop() { m_endedOnLoop = true; }

    std::deque<Callback> m_ready;
    TimerHeap m_timers;
    Cores m_cores;
    Callback m_afterLoop; // what the loop's own computation calls
    Nanoseconds m_loopWork{0}; // of one that has not begun
    Cores::Id m_onLoop = 0;    // of one that has
    bool m_endedOnLoop = false;
};

} // namespace interleave
