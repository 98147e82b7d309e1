// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/inbox.h"

#include "core/coro/blocking.h"

#include <utility>

namespace interleave {

void Inbox::post(Notice notice)
{
    bool first = false;
    {
        const std::scoped_lock lock(m_mutex);
        first = m_notices.empty();
        m_notices.push_back(std::move(notice));
    }
    m_changed.notify_all();
    if (first)
        m_wakeUp();
}

std::vector<Notice> Inbox::takeAll()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_notices, {});
}

void Inbox::waitForNotice(Nanoseconds longest, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, stop, wallTimeIn(longest), [this] { return !m_notices.empty(); });
}

} // namespace interleave
