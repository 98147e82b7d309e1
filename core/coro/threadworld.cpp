// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/threadworld.h"

#include <algorithm>
#include <utility>

namespace interleave {

Cores::Id ThreadWorld::compute(Nanoseconds now, Nanoseconds work, Callback thread)
{
    return m_cores.begin(now, work, thread);
}

Cores::Id ThreadWorld::computeOnLoop(Nanoseconds now, Nanoseconds work, Callback ended)
{
    runReady();
    m_afterLoop = ended;
    return m_cores.begin(now, work, Callback::of<&ThreadWorld::noteEndOnLoop>(*this));
}

std::optional<Nanoseconds> ThreadWorld::nextEvent(Nanoseconds now)
{
    if (!m_ready.empty())
        return now;
    const std::optional<Nanoseconds> timer = m_timers.next();
    const std::optional<Nanoseconds> end = m_cores.nextEnd();
    return timer && end ? std::min(timer, end) : timer ? timer : end;
}

void ThreadWorld::runUntil(Nanoseconds now)
{
    while (const Callback due = m_timers.takeDue(now))
        ready(due);
    while (const Callback ended = m_cores.takeEnded(now))
        ready(ended);
    runReady();
    if (std::exchange(m_endedOnLoop, false))
        m_afterLoop();
}

void ThreadWorld::runReady()
{
    while (!m_ready.empty()) {
        const Callback thread = m_ready.front();
        m_ready.pop_front();
        thread();
    }
}

} // namespace interleave
