// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/eventflag.h"

namespace interleave {

void EventFlag::set()
{
    m_set = true;
    m_line.wakeAll();
}

} // namespace interleave
