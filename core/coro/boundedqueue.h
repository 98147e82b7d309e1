// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/waitline.h"

#include <limits>

namespace interleave {

/// How full a bounded queue is, and who waits to put or to take: the rules of CPython 3.11's asyncio.Queue, without the
/// coroutine around it. What the items are is the caller's. One thread.
///
/// Putting and taking are loops, not hand-overs. Whoever is woken has left the line and has no claim: at its turn it
/// tries again, and if another was faster waits again, at the end of the line.
class BoundedQueue
{
public:
    using Ticket = WaitLine::Ticket;
    static constexpr std::size_t unbounded = std::numeric_limits<std::size_t>::max();

    /// 1 <= capacity.
    explicit BoundedQueue(std::size_t capacity)
        : m_capacity(capacity)
    {}

    /// Puts an item in and wakes the first who waits to take; false if the queue is full.
    [[nodiscard]] bool tryPut();
    /// While the queue is full. `woken` is called from inside the call that wakes, and may only note it.
    [[nodiscard]] Ticket waitToPut(Callback woken) { return m_putters.join(woken); }
    /// The wait is cancelled. Nothing for one who is woken.
    void giveUpPut(Ticket ticket) { m_putters.leave(ticket); }
    /// The turn of one who was woken to put, but cancelled since, has come: wakes the next instead if there is room.
    void refusedPut();

    /// Takes an item out and wakes the first who waits to put; false if the queue is empty.
    [[nodiscard]] bool tryTake();
    /// The same three for taking.
    [[nodiscard]] Ticket waitToTake(Callback woken) { return m_takers.join(woken); }
    void giveUpTake(Ticket ticket) { m_takers.leave(ticket); }
    void refusedTake();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    /// Who neither was woken nor gave up.
    [[nodiscard]] std::size_t waitingToPut() const { return m_putters.count(); }
    [[nodiscard]] std::size_t waitingToTake() const { return m_takers.count(); }

private:
    WaitLine m_putters;
    WaitLine m_takers;
    std::size_t m_capacity;
    std::size_t m_size = 0;
};

} // namespace interleave
