// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/waited.h"

#include <algorithm>

namespace interleave {

Nanoseconds waited(const TransitionTable &transitions, const TaskFacts &facts, TaskId task, Nanoseconds at)
{
    Nanoseconds sum{0};
    if (facts.started == TaskFacts::never)
        return sum;
    for (quint32 place = transitions.first(task); place != TransitionTable::none;) {
        const Transition transition = transitions.at(place);
        place = transition.next;
        if (transition.time >= at)
            break;
        if (!isWaiting(transition.state) || transition.time < facts.started)
            continue;
        const Nanoseconds end = place == TransitionTable::none ? at : std::min(at, transitions.at(place).time);
        sum += end - transition.time;
    }
    return sum;
}

} // namespace interleave
