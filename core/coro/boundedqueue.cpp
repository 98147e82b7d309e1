// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/boundedqueue.h"

namespace interleave {

bool BoundedQueue::tryPut()
{
    if (m_size == m_capacity)
        return false;
    ++m_size;
    m_takers.wakeFirst();
    return true;
}

void BoundedQueue::refusedPut()
{
    if (m_size < m_capacity)
        m_putters.wakeFirst();
}

bool BoundedQueue::tryTake()
{
    if (m_size == 0)
        return false;
    --m_size;
    m_putters.wakeFirst();
    return true;
}

void BoundedQueue::refusedTake()
{
    if (m_size > 0)
        m_takers.wakeFirst();
}

} // namespace interleave
