// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/barrier.h"

#include <utility>

namespace interleave {

bool Barrier::enter(Visit &visit)
{
    visit.m_counted = false;
    if (m_draining || m_arrived + 1 < m_parties)
        return false;
    ++m_arrived;
    m_draining = true;
    m_line.wakeAll();
    leave();
    return true;
}

Barrier::Ticket Barrier::wait(Visit &visit, Callback woken)
{
    if (!m_draining && !visit.m_counted) {
        visit.m_counted = true;
        ++m_arrived;
    }
    return m_line.join(woken);
}

bool Barrier::goOn(Visit &visit)
{
    if (!visit.m_counted)
        return enter(visit);
    if (!m_draining)
        return false;
    visit.m_counted = false;
    leave();
    return true;
}

void Barrier::cancelled(Visit &visit)
{
    if (std::exchange(visit.m_counted, false))
        leave();
}

// asyncio wakes the whole line also where nothing drains: the one who leaves was the only one in it then.
void Barrier::leave()
{
    if (--m_arrived > 0)
        return;
    m_draining = false;
    m_line.wakeAll();
}

} // namespace interleave
