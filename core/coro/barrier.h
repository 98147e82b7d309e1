// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/waitline.h"

namespace interleave {

/// A barrier that N pass together, again and again: the rules of CPython 3.11's asyncio.Barrier, without the coroutine
/// around it. One thread.
///
/// It fills until the N-th comes, then drains until the last of the N has had its turn; whoever comes while it drains
/// waits for the end of that first, and only then counts.
class Barrier
{
public:
    using Ticket = WaitLine::Ticket;

    /// One visit of one waiter, from enter() until it goes on or is cancelled; then it can serve for another.
    class Visit
    {
        friend class Barrier;
        bool m_counted = false; // among the N, not in wait for the draining to end
    };

    /// 1 <= parties.
    explicit Barrier(std::size_t parties)
        : m_parties(parties)
    {}

    /// True: it was the N-th, all the others are woken, and it goes on at once. False: it must wait().
    [[nodiscard]] bool enter(Visit &visit);

    /// Follows at once on an enter() or goOn() that gave false. `woken` is called from inside the call that wakes, and
    /// may only note it.
    [[nodiscard]] Ticket wait(Visit &visit, Callback woken);

    /// The turn of one who was woken has come. True: it goes on. False: it must wait() again, at the end of the line.
    [[nodiscard]] bool goOn(Visit &visit);

    /// The wait is cancelled: it will not be woken, and still counts until cancelled(). Nothing for one who is woken.
    void giveUp(Ticket ticket) { m_line.leave(ticket); }
    /// The turn of one who was cancelled has come, before or after it was woken.
    void cancelled(Visit &visit);

    /// Who has come and not gone on yet; those who wait for the end of the draining do not count.
    [[nodiscard]] std::size_t arrived() const { return m_arrived; }
    [[nodiscard]] std::size_t parties() const { return m_parties; }
    [[nodiscard]] bool isDraining() const { return m_draining; }

private:
    void leave();

    WaitLine m_line; // for the filling or for the draining to end
    std::size_t m_parties;
    std::size_t m_arrived = 0;
    bool m_draining = false;
};

} // namespace interleave
