// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/threadqueue.h"

namespace interleave {

bool ThreadQueue::tryPut()
{
    if (m_takers.wakeFirst())
        return true;
    if (m_size == m_capacity)
        return false;
    ++m_size;
    return true;
}

bool ThreadQueue::tryTake()
{
    if (m_size == 0)
        return false;
    if (!m_putters.wakeFirst())
        --m_size;
    return true;
}

} // namespace interleave
