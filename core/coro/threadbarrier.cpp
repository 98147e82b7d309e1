// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/threadbarrier.h"

namespace interleave {

bool ThreadBarrier::enter()
{
    if (m_line.count() + 1 < m_parties)
        return false;
    m_line.wakeAll();
    return true;
}

} // namespace interleave
