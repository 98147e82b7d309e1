// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/completed.h"

#include <algorithm>
#include <iterator>

namespace interleave {

std::vector<InFlightStep> completedSteps(const FactTable &facts, TaskChoice choice)
{
    std::vector<Nanoseconds> ends;
    choice.forEach(facts.count(), [&](TaskId task) {
        const TaskFacts &fact = facts.at(task);
        if (fact.finished != TaskFacts::never && fact.state != State::Deadlocked)
            ends.push_back(fact.finished);
    });
    std::ranges::sort(ends);
    std::vector<InFlightStep> steps;
    if (ends.empty() || ends.front() > Nanoseconds{0})
        steps.push_back({Nanoseconds{0}, 0});
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (i + 1 == ends.size() || ends[i + 1] != ends[i])
            steps.push_back({ends[i], static_cast<quint32>(i + 1)});
    }
    return steps;
}

quint32 countAt(std::span<const InFlightStep> steps, Nanoseconds time)
{
    const auto after = std::ranges::upper_bound(steps, time, {}, &InFlightStep::time);
    return after == steps.begin() ? 0 : std::prev(after)->count;
}

} // namespace interleave
