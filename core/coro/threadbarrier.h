// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/waitline.h"

namespace interleave {

/// A barrier of threads in simulated time, which the N-th opens for all who wait then: whoever comes next is the first
/// of the next N. One thread of the machine.
class ThreadBarrier
{
public:
    using Ticket = WaitLine::Ticket;

    /// 1 <= parties.
    explicit ThreadBarrier(std::size_t parties)
        : m_parties(parties)
    {}

    /// True: it is the N-th, all who wait are woken in the order they came, and it goes on at once. False: it must
    /// wait(), at once.
    [[nodiscard]] bool enter();

    /// `woken` is called from inside the enter() that wakes, and may only make the thread ready, which goes on then.
    [[nodiscard]] Ticket wait(Callback woken) { return m_line.join(woken); }
    /// The barrier needs one more again. Nothing for one who is woken.
    void giveUp(Ticket ticket) { m_line.leave(ticket); }

    /// Who waits.
    [[nodiscard]] std::size_t arrived() const { return m_line.count(); }
    [[nodiscard]] std::size_t parties() const { return m_parties; }

private:
    WaitLine m_line;
    std::size_t m_parties;
};

} // namespace interleave
