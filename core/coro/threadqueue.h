// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/waitline.h"

namespace interleave {

/// How full a bounded queue of threads in simulated time is, and who waits to put or to take. Items are handed over: a
/// put gives to the first who waits to take, a take lets in the item of the first who waits to put, and whoever is
/// served has nothing more to do. One thread of the machine.
class ThreadQueue
{
public:
    using Ticket = WaitLine::Ticket;

    /// 1 <= capacity.
    explicit ThreadQueue(std::size_t capacity)
        : m_capacity(capacity)
    {}

    /// Puts an item in, or gives it to the first who waits to take; false if the queue is full.
    [[nodiscard]] bool tryPut();
    /// While the queue is full. `served` is called from inside the tryTake() that lets the item in, and may only make
    /// the thread ready.
    [[nodiscard]] Ticket waitToPut(Callback served) { return m_putters.join(served); }
    /// Nothing for one who is served.
    void giveUpPut(Ticket ticket) { m_putters.leave(ticket); }

    /// Takes an item out, and lets in that of the first who waits to put; false if the queue is empty.
    [[nodiscard]] bool tryTake();
    /// The same two for taking: `served` is called from inside the tryPut() that gives the item.
    [[nodiscard]] Ticket waitToTake(Callback served) { return m_takers.join(served); }
    void giveUpTake(Ticket ticket) { m_takers.leave(ticket); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] std::size_t waitingToPut() const { return m_putters.count(); }
    [[nodiscard]] std::size_t waitingToTake() const { return m_takers.count(); }

private:
    WaitLine m_putters; // nobody while there is room
    WaitLine m_takers;  // nobody while there is an item
    std::size_t m_capacity;
    std::size_t m_size = 0;
};

} // namespace interleave
