// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/waitline.h"

namespace interleave {

WaitLine::Ticket WaitLine::join(Callback woken)
{
    m_places.push_back(woken);
    ++m_count;
    return m_front + m_places.size() - 1;
}

bool WaitLine::leave(Ticket ticket)
{
    if (ticket < m_front || ticket >= m_front + m_places.size())
        return false;
    Callback &place = m_places[static_cast<std::size_t>(ticket - m_front)];
    if (!place)
        return false;
    place = {};
    --m_count;
    if (ticket == m_front)
        pop();
    return true;
}

Callback WaitLine::takeFirst()
{
    if (m_count == 0)
        return {};
    const Callback first = m_places.front();
    --m_count;
    pop();
    return first;
}

bool WaitLine::wakeFirst()
{
    const Callback first = takeFirst();
    if (!first)
        return false;
    first();
    return true;
}

void WaitLine::wakeAll()
{
    for (std::size_t left = m_count; left > 0; --left)
        wakeFirst();
}

// The first, and with it who stood behind and has left.
void WaitLine::pop()
{
    do {
        m_places.pop_front();
        ++m_front;
    } while (!m_places.empty() && !m_places.front());
}

} // namespace interleave
