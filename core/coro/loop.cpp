// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/loop.h"

#include <algorithm>
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
    const std::optional<Nanoseconds> timer = m_timers.next();
    return timer ? std::optional(std::max(*timer, now())) : std::nullopt;
}

bool Loop::isBetweenIterations()
{
    if (m_leftInIteration > 0)
        return false;
    const std::optional<Nanoseconds> timer = m_timers.next();
    return !timer || *timer > m_iterationBegan; // no timer is set for the past
}

bool Loop::runOne()
{
    if (isBetweenIterations()) {
        if (m_afterIteration) {
            const Callback then = std::exchange(m_afterIteration, {});
            then();
            return true;
        }
        m_iterationBegan = now();
        m_leftInIteration = m_ready.size();
    }
    Callback callback;
    if (m_leftInIteration > 0) {
        callback = m_ready.front();
        m_ready.pop_front();
        --m_leftInIteration;
    } else {
        callback = m_timers.takeDue(m_iterationBegan);
        if (!callback)
            return false;
    }
    callback();
    return true;
}

} // namespace interleave
