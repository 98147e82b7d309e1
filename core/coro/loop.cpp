// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/loop.h"

#include <utility>

namespace interleave {

void Loop::hold(Nanoseconds until, Callback then)
{
    m_heldUntil = until;
    m_afterHold = then;
}

void Loop::endHold()
{
    const Callback then = std::exchange(m_afterHold, {});
    then();
}

std::optional<Nanoseconds> Loop::nextDue()
{
    if (isHeld())
        return m_heldUntil == Nanoseconds::max() ? std::nullopt : std::optional(m_heldUntil);
    if (!m_ready.empty() || m_afterIteration)
        return now();
    return m_timers.next();
}

bool Loop::runOne()
{
    if (m_leftInIteration == 0) {
        if (m_afterIteration) {
            const Callback then = std::exchange(m_afterIteration, {});
            then();
            return true;
        }
        const Nanoseconds time = now();
        while (const Callback due = m_timers.takeDue(time))
            m_ready.push_back(due);
        m_leftInIteration = m_ready.size();
        if (m_leftInIteration == 0)
            return false;
    }
    const Callback callback = m_ready.front();
    m_ready.pop_front();
    --m_leftInIteration;
    callback();
    return true;
}

} // namespace interleave
