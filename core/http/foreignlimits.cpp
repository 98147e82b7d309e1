// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/foreignlimits.h"

#include <utility>

namespace interleave {

bool ForeignLimits::tryEnter()
{
    const std::scoped_lock lock(m_mutex);
    if (m_inside == mostAtOnce) {
        m_wanted = true;
        return false;
    }
    ++m_inside;
    return true;
}

void ForeignLimits::leave()
{
    const std::scoped_lock lock(m_mutex);
    --m_inside;
    if (!std::exchange(m_wanted, false))
        return;
    for (const auto &[who, freed] : m_listeners)
        freed();
}

bool ForeignLimits::spend(const QString &host)
{
    const std::scoped_lock lock(m_mutex);
    qint64 &spent = m_spent[host.toLower()];
    if (spent == mostInARun)
        return false;
    ++spent;
    return true;
}

void ForeignLimits::listen(const void *who, std::function<void()> freed)
{
    const std::scoped_lock lock(m_mutex);
    m_listeners[who] = std::move(freed);
}

void ForeignLimits::ignore(const void *who)
{
    const std::scoped_lock lock(m_mutex);
    m_listeners.erase(who);
}

} // namespace interleave
