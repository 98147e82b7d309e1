// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/taskfilter.h"

namespace interleave {

namespace {

bool hasBeen(const StateSet &states, const TransitionTable &transitions, TaskId task)
{
    bool found = false;
    transitions.forEach(task, [&](Nanoseconds, State state) {
        found = states.has(state);
        return !found;
    });
    return found;
}

bool endedAs(const StateSet &outcomes, State state)
{
    return outcomes.has(isEnd(state) ? state : State::NotStarted);
}

} // namespace

std::optional<Nanoseconds> durationOf(const TaskFacts &facts, Nanoseconds now)
{
    if (facts.started == TaskFacts::never)
        return std::nullopt;
    return (facts.finished == TaskFacts::never ? now : facts.finished) - facts.started;
}

bool nameMatches(const TaskFilter &filter, const QString &name)
{
    return filter.name.isEmpty() || name.contains(filter.name, Qt::CaseInsensitive);
}

bool matches(const TaskFilter &filter, const FactTable &facts, const TransitionTable &transitions, TaskId task,
             Nanoseconds now)
{
    const TaskFacts &own = facts.at(task);
    if (filter.outcomes != StateSet() && !endedAs(filter.outcomes, own.state))
        return false;
    if (filter.atLeast || filter.atMost) {
        const std::optional<Nanoseconds> duration = durationOf(own, now);
        if (!duration || (filter.atLeast && *duration < *filter.atLeast) || (filter.atMost && *duration > *filter.atMost))
            return false;
    }
    return filter.been == StateSet() || hasBeen(filter.been, transitions, task);
}

} // namespace interleave
