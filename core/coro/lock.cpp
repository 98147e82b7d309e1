// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/lock.h"

namespace interleave {

bool Lock::tryAcquire()
{
    if (m_locked || m_waiting > 0 || m_someoneServed)
        return false;
    m_locked = true;
    return true;
}

Lock::Ticket Lock::wait(Callback served)
{
    m_line.push_back({served, State::Waiting});
    ++m_waiting;
    return m_front + m_line.size() - 1;
}

void Lock::giveUp(Ticket ticket)
{
    Place *place = find(ticket);
    if (!place || place->state != State::Waiting)
        return;
    place->state = State::GivenUp;
    --m_waiting;
}

void Lock::arrived(Ticket ticket)
{
    if (Place *place = find(ticket))
        remove(*place);
    m_locked = true;
}

void Lock::leave(Ticket ticket)
{
    if (Place *place = find(ticket))
        remove(*place);
    if (!m_locked)
        serveFirst();
}

void Lock::release()
{
    m_locked = false;
    serveFirst();
}

Lock::Place *Lock::find(Ticket ticket)
{
    if (ticket < m_front || ticket >= m_front + m_line.size())
        return nullptr;
    return &m_line[static_cast<std::size_t>(ticket - m_front)];
}

void Lock::remove(Place &place)
{
    if (place.state == State::Waiting)
        --m_waiting;
    else if (place.state == State::Served)
        m_someoneServed = false;
    place.state = State::Gone;
    while (!m_line.empty() && m_line.front().state == State::Gone) {
        m_line.pop_front();
        ++m_front;
    }
}

void Lock::serveFirst()
{
    if (m_line.empty() || m_line.front().state != State::Waiting)
        return;
    Place &first = m_line.front();
    first.state = State::Served;
    --m_waiting;
    m_someoneServed = true;
    first.served();
}

} // namespace interleave
