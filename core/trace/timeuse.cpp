// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/timeuse.h"

#include <algorithm>

namespace interleave {

Nanoseconds TimeUse::waiting() const
{
    Nanoseconds sum{0};
    for (int i = 0; i < stateCount; ++i) {
        const auto state = static_cast<State>(i);
        if (isWaiting(state))
            sum += of(state);
    }
    return sum - queuedAtGate;
}

TimeUse timeUse(const TransitionTable &transitions, const FactTable &facts, Nanoseconds now)
{
    TimeUse use;
    use.total = facts.end().value_or(now);
    use.tasks = facts.count();
    for (TaskId task = 0; task < facts.count(); ++task) {
        const TaskFacts &fact = facts.at(task);
        const bool hasStarted = fact.started != TaskFacts::never;
        const Nanoseconds end = fact.finished != TaskFacts::never ? fact.finished : use.total;
        if (hasStarted) {
            use.inFlight += end - fact.started;
            use.longest = std::max(use.longest, end - fact.started);
        }
        if (hasStarted && fact.finished != TaskFacts::never)
            ++use.ran;
        if (fact.created != TaskFacts::never)
            use.queued += (hasStarted ? fact.started : end) - fact.created;
        for (quint32 at = transitions.first(task); at != TransitionTable::none;) {
            const Transition &transition = transitions.at(at);
            at = transition.next;
            if (isEnd(transition.state))
                continue;
            const Nanoseconds until = at == TransitionTable::none ? use.total : transitions.at(at).time;
            const Nanoseconds time = std::max(Nanoseconds{0}, until - transition.time);
            use.in[static_cast<std::size_t>(transition.state)] += time;
            if (isWaiting(transition.state) && (!hasStarted || transition.time < fact.started))
                use.queuedAtGate += time;
        }
    }
    for (const Hold &hold : transitions.holds())
        use.loopHeld += (hold.end == Hold::open ? use.total : hold.end) - hold.begin;
    return use;
}

} // namespace interleave
