// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/duetimers.h"

#include <algorithm>

namespace interleave {

using std::chrono::steady_clock;

DueTimers::DueTimers(std::function<void(Key)> due)
    : m_due(std::move(due))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { fire(); });
}

void DueTimers::set(TimePoint time, Key key)
{
    m_times.emplace(time, key);
    if (time < m_armedFor)
        arm();
}

void DueTimers::cancel(TimePoint time, Key key)
{
    // The timer is left as it is: to fire once in vain is cheaper than to be set anew for every request that ends well.
    m_times.erase({time, key});
}

void DueTimers::fire()
{
    m_armedFor = TimePoint::max();
    const TimePoint now = steady_clock::now();
    while (!m_times.empty() && m_times.begin()->first <= now) {
        const Key key = m_times.begin()->second;
        m_times.erase(m_times.begin());
        m_due(key);
    }
    if (m_armedFor == TimePoint::max())
        arm();
}

void DueTimers::arm()
{
    if (m_times.empty())
        return;
    // QTimer counts int milliseconds; a time beyond its reach is armed for again when it fires.
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24);
    const TimePoint first = m_times.begin()->first;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(first - steady_clock::now());
    m_armedFor = first;
    m_timer.start(std::clamp(wait, std::chrono::milliseconds(0), longest));
}

} // namespace interleave
