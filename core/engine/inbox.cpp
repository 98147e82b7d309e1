// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/inbox.h"

#include <algorithm>
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

void Inbox::interrupt()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_interrupted.store(true, std::memory_order_release);
    }
    m_changed.notify_all();
}

std::vector<Notice> Inbox::takeAll()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_notices, {});
}

void Inbox::waitForNotice()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_notices.empty() || isInterrupted(); });
}

void Inbox::sleep(Nanoseconds duration)
{
    std::unique_lock lock(m_mutex);
    // A century is as good as for ever, and fits the clock.
    const auto until = std::chrono::steady_clock::now() + std::min<Nanoseconds>(duration, std::chrono::hours(876'000));
    m_changed.wait_until(lock, until, [this] { return isInterrupted(); });
}

} // namespace interleave
