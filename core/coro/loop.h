// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/callback.h"
#include "core/coro/timerheap.h"
#include "core/time/clock.h"

#include <deque>
#include <optional>

namespace interleave {

/// The event loop: a FIFO of what is ready and a heap of timers, taken in turns exactly as asyncio's BaseEventLoop
/// _run_once does. It never waits and knows no Qt: a driver asks when the next thing is due, waits in its own way, and
/// lets the loop run one callback at a time. One thread.
class Loop
{
public:
    explicit Loop(const Clock &clock)
        : m_clock(&clock)
    {}

    [[nodiscard]] Nanoseconds now() const { return m_clock->now(); }

    /// Puts a callback at the end of the ready queue.
    void callSoon(Callback callback) { m_ready.push_back(callback); }

    /// Calls at `when`, or soon after if the loop is held then.
    TimerId callAt(Nanoseconds when, Callback callback) { return m_timers.set(when, callback); }
    /// Of a timer that is still set; 0 is none.
    void cancel(TimerId timer) { m_timers.cancel(timer); }

    /// Puts a callback before all else, in the present iteration: it has run for long, and gives its driver a look at the
    /// world outside. Not while held.
    void callNext(Callback callback)
    {
        m_ready.push_front(callback);
        ++m_leftInIteration;
    }

    /// Simulated computing and blocking: nothing runs until the clock has reached `until`, then `then` goes on at once,
    /// before the ready queue, because it never gave the loop away. Nanoseconds::max(): until somebody calls endHold().
    /// While it is held: another end of the same hold.
    void hold(Nanoseconds until, Callback then);
    [[nodiscard]] bool isHeld() const { return bool(m_afterHold); }
    /// When the hold ends by itself. While held only.
    [[nodiscard]] Nanoseconds heldUntil() const { return m_heldUntil; }
    /// Ends the hold and goes on with what held the loop. The clock stands at the end of the hold, or earlier when the
    /// hold is interrupted.
    void endHold();

    /// When the next thing can happen: the end of a hold, now, or the next timer; nothing if nothing ever will.
    [[nodiscard]] std::optional<Nanoseconds> nextDue();

    /// Runs one callback. An iteration runs what is in the queue at its beginning, and then the timers that are due at
    /// its beginning and have not been cancelled meanwhile; what is added waits for the next. False if nothing is ready.
    /// Not while held.
    bool runOne();
    /// Between two iterations, where a loop would look at the world outside.
    [[nodiscard]] bool isBetweenIterations();

    /// asyncio's stop(): `then` is called when the present iteration has run to its end.
    void stopAfterIteration(Callback then) { m_afterIteration = then; }

    [[nodiscard]] std::size_t readyCount() const { return m_ready.size(); }
    [[nodiscard]] std::size_t timerCount() const { return m_timers.count(); }
    /// For those who look at it from outside: `visit(Callback)` for what is ready, in order; `visit(Nanoseconds, Callback)`
    /// for each timer, in no order.
    template<typename Visit>
    void visitReady(const Visit &visit) const
    {
        for (const Callback &callback : m_ready)
            visit(callback);
    }
    template<typename Visit>
    void visitTimers(const Visit &visit) const
    {
        m_timers.visit(visit);
    }

private:
    const Clock *m_clock;
    std::deque<Callback> m_ready;
    TimerHeap m_timers;
    std::size_t m_leftInIteration = 0; // of the queue
    Nanoseconds m_iterationBegan{-1};
    Nanoseconds m_heldUntil{0};
    Callback m_afterHold;
    Callback m_afterIteration;
};

} // namespace interleave
