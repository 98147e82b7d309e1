// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/waitline.h"

namespace interleave {

/// A flag that one waits for: the rules of CPython 3.11's asyncio.Event, without the coroutine around it. One thread.
class EventFlag
{
public:
    using Ticket = WaitLine::Ticket;

    [[nodiscard]] bool isSet() const { return m_set; }

    /// Wakes all who wait, in the order they came. A clear() before their turn does not stop them.
    void set();
    void clear() { m_set = false; }

    /// While the flag is not set. `woken` is called from inside the call that wakes, and may only note it.
    [[nodiscard]] Ticket wait(Callback woken) { return m_line.join(woken); }

    /// The wait is cancelled. Nothing for one who is woken.
    void giveUp(Ticket ticket) { m_line.leave(ticket); }

    [[nodiscard]] std::size_t waiting() const { return m_line.count(); }

private:
    WaitLine m_line;
    bool m_set = false;
};

/// For threads in simulated time it is the same: `woken` makes the thread ready, and it goes on then.
using ThreadEvent = EventFlag;

} // namespace interleave
