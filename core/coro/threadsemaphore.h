// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/waitline.h"

namespace interleave {

/// A semaphore of threads in simulated time, with one slot a lock: served in the order they came, and a slot that is
/// given back belongs to the first in line from that moment. One thread of the machine.
class ThreadSemaphore
{
public:
    using Ticket = WaitLine::Ticket;

    /// 1 <= slots.
    explicit ThreadSemaphore(std::size_t slots)
        : m_free(slots)
    {}

    /// Takes a slot; false if none is free.
    [[nodiscard]] bool tryAcquire();

    /// While no slot is free. `served` is called from inside the release() that hands the slot over, and may only make
    /// the thread ready.
    [[nodiscard]] Ticket wait(Callback served) { return m_line.join(served); }
    /// Nothing for one who is served.
    void giveUp(Ticket ticket) { m_line.leave(ticket); }

    /// Gives a slot back: to the first in line, or to nobody.
    void release();

    [[nodiscard]] std::size_t freeSlots() const { return m_free; }
    [[nodiscard]] std::size_t waiting() const { return m_line.count(); }

private:
    WaitLine m_line; // nobody while a slot is free
    std::size_t m_free;
};

} // namespace interleave
