// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/semaphore.h"

namespace interleave {

bool Semaphore::tryAcquire()
{
    if (m_free == 0 || m_line.count() + m_served > 0)
        return false;
    --m_free;
    return true;
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
    if (m_line.count() == 0)
        return;
    ++m_served;
    --m_free;
    m_line.wakeFirst();
}

} // namespace interleave
