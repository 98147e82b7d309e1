// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/threadsemaphore.h"

namespace interleave {

bool ThreadSemaphore::tryAcquire()
{
    if (m_free == 0)
        return false;
    --m_free;
    return true;
}

void ThreadSemaphore::release()
{
    if (!m_line.wakeFirst())
        ++m_free;
}

} // namespace interleave
