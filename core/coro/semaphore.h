// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/waitline.h"

namespace interleave {

/// A counting semaphore whose waiters are served in the order they came: the rules of CPython 3.11's asyncio.Semaphore,
/// without the coroutine around it. One thread.
///
/// Being served and going on are two moments, with the ready queue between them. From the first the waiter owns a slot;
/// at the second it says arrived(), or refused() if it was cancelled in between. Nobody overtakes it meanwhile.
class Semaphore
{
public:
    using Ticket = WaitLine::Ticket;

    /// 1 <= slots.
    explicit Semaphore(int slots)
        : m_free(slots)
    {}

    /// Takes a slot if one is free and nobody stands in line; false otherwise.
    [[nodiscard]] bool tryAcquire();

    /// Gets in line. `served` is called from inside the call that hands the slot over.
    [[nodiscard]] Ticket wait(Callback served) { return m_line.join(served); }

    /// Leaves the line; the others move up. A ticket that was served or given up before does nothing.
    void giveUp(Ticket ticket) { m_line.leave(ticket); }

    /// The waiter that was served goes on.
    void arrived();
    /// The waiter that was served does not want its slot any more.
    void refused();

    /// Gives a slot back: to the first in line, or to nobody.
    void release();

    [[nodiscard]] int freeSlots() const { return m_free; }
    [[nodiscard]] std::size_t waiting() const { return m_line.count(); }

private:
    void serveNext();

    WaitLine m_line;
    std::size_t m_served = 0; // and not arrived yet
    int m_free;
};

} // namespace interleave
