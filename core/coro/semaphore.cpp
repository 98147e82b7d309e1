// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/semaphore.h"

namespace interleave {

bool Semaphore::tryAcquire()
{
    if (m_free == 0 || m_waiting + m_served > 0)
        return false;
    --m_free;
    return true;
}

Semaphore::Ticket Semaphore::wait(Callback served)
{
    m_line.push_back(served);
    ++m_waiting;
    return m_firstTicket + m_line.size() - 1;
}

void Semaphore::giveUp(Ticket ticket)
{
    if (ticket < m_firstTicket || ticket >= m_firstTicket + m_line.size())
        return;
    Callback &place = m_line[static_cast<std::size_t>(ticket - m_firstTicket)];
    if (!place)
        return;
    place = {};
    --m_waiting;
}

void Semaphore::arrived()
{
    --m_served;
    if (m_free > 0)
        serveNext();
}

void Semaphore::refused()
{
    --m_served;
    release();
}

void Semaphore::release()
{
    ++m_free;
    serveNext();
}

void Semaphore::serveNext()
{
    while (!m_line.empty()) {
        const Callback first = m_line.front();
        m_line.pop_front();
        ++m_firstTicket;
        if (first) {
            --m_waiting;
            ++m_served;
            --m_free;
            first();
            return;
        }
    }
}

} // namespace interleave
