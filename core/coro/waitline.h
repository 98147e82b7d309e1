// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/callback.h"

#include <cstddef>
#include <cstdint>
#include <deque>

namespace interleave {

/// Those who wait for something, in the order they came. One thread.
///
/// Everything takes O(1), amortised. Whoever is woken is called from inside the call that wakes, and may do no more
/// than note it: it appends itself to a ready queue.
class WaitLine
{
public:
    /// A place in the line; 0 is none. It is not used again.
    using Ticket = std::uint64_t;

    [[nodiscard]] Ticket join(Callback woken);

    /// The others move up. False if the ticket was woken before, or has left before.
    bool leave(Ticket ticket);

    /// Takes the first out of the line without calling it; an empty callback if nobody waits.
    [[nodiscard]] Callback takeFirst();

    /// Wakes the first, who has left the line then; false if nobody waits.
    bool wakeFirst();

    /// Wakes all who wait now, in order.
    void wakeAll();

    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    void pop();

    std::deque<Callback> m_places; // those of who has left are empty, until they come to the front; the front is not
    Ticket m_front = 1;            // the ticket of m_places.front()
    std::size_t m_count = 0;
};

} // namespace interleave
