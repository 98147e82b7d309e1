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

void ThreadWorld::computeOnLoop(Nanoseconds work, Callback ended)
{
    m_loopWork = work;
    m_afterLoop = ended;
}

void ThreadWorld::cancelOnLoop(Nanoseconds now)
{
    m_loopWork = Nanoseconds{0};
    if (!std::exchange(m_endedOnLoop, false) && m_onLoop != 0)
        m_cores.cancel(now, m_onLoop);
    m_onLoop = 0;
}

std::optional<Nanoseconds> ThreadWorld::nextEvent(Nanoseconds now)
{
    if (isReady())
        return now;
    const std::optional<Nanoseconds> timer = m_timers.next();
    const std::optional<Nanoseconds> end = m_cores.nextEnd();
    return timer && end ? std::min(timer, end) : timer ? timer : end;
}

void ThreadWorld::wakeDue(Nanoseconds now)
{
    while (const Callback due = m_timers.takeDue(now))
        ready(due);
    while (const Callback ended = m_cores.takeEnded(now))
        ready(ended);
}

void ThreadWorld::runOne(Nanoseconds now)
{
    if (!m_ready.empty()) {
        const Callback thread = m_ready.front();
        m_ready.pop_front();
        thread();
    } else if (const Nanoseconds work = std::exchange(m_loopWork, Nanoseconds{0}); work > Nanoseconds{0}) {
        m_onLoop = m_cores.begin(now, work, Callback::of<&ThreadWorld::noteEndOnLoop>(*this));
    } else if (std::exchange(m_endedOnLoop, false)) {
        m_onLoop = 0;
        m_afterLoop();
    }
}

} // namespace interleave
