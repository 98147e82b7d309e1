// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/waitline.h"

namespace interleave {

/// A lock whose waiters are served in the order they came: the rules of CPython 3.11's asyncio.Lock, without the
/// coroutine around it. Not re-entrant. One thread.
///
/// Who waits stands in line until its turn in the ready queue, whether it was served or cancelled meanwhile; the lock
/// stays free from the moment somebody is served until that one arrives. Unlike a semaphore, the lock looks only at the
/// first in line: one who is cancelled and has not had its turn holds the others up until then. Everything takes O(1),
/// amortised.
class Lock
{
public:
    using Ticket = WaitLine::Ticket;

    /// Takes the lock if it is free and nobody stands in line but those who gave up; false otherwise.
    [[nodiscard]] bool tryAcquire();

    /// Gets in line. `served` is called from inside the call that serves, and may only note it.
    [[nodiscard]] Ticket wait(Callback served);

    /// The wait is cancelled: it will not be served, and keeps its place until leave(). Nothing for one who is served.
    void giveUp(Ticket ticket);

    /// The turn of the one who was served has come: it holds the lock.
    void arrived(Ticket ticket);
    /// The turn of one who was cancelled has come, before or after it was served: it leaves the line, and serves the
    /// first if the lock is free. A ticket serves for one arrived() or leave().
    void leave(Ticket ticket);

    /// The lock is held until now: it is free, and the first in line is served.
    void release();

    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// Who has neither been served nor given up.
    [[nodiscard]] std::size_t waiting() const { return m_waiting; }

private:
    enum class State : std::uint8_t { Waiting, Served, GivenUp, Gone };
    struct Place
    {
        Callback served;
        State state;
    };
    [[nodiscard]] Place *find(Ticket ticket);
    void remove(Place &place);
    void serveFirst();

    std::deque<Place> m_line; // the places of who has gone stay until they come to the front; the front has not gone
    Ticket m_front = 1;       // the ticket of m_line.front()
    std::size_t m_waiting = 0;
    bool m_someoneServed = false; // and not arrived: only ever the front
    bool m_locked = false;
};

} // namespace interleave
