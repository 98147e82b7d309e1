// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/stateset.h"
#include "core/trace/taskfacts.h"
#include "core/trace/transitions.h"

#include <QString>

#include <optional>

namespace interleave {

/// Which tasks are asked for; a task has to be all that is said. A value without anything said lets everything through.
struct TaskFilter
{
    QString name;      ///< a part of it, in upper or lower case
    StateSet been;     ///< has been in one of these for a while
    StateSet outcomes; ///< ended so; State::NotStarted: has not ended
    std::optional<Nanoseconds> atLeast; ///< how long from its start to its end, or so far; what never started is not long
    std::optional<Nanoseconds> atMost;

    bool operator==(const TaskFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == TaskFilter(); }
};

/// How long the task took, or has taken by `now`; nothing when it was never started.
[[nodiscard]] std::optional<Nanoseconds> durationOf(const TaskFacts &facts, Nanoseconds now);

/// Whether a task of that name is asked for, as far as the name goes.
[[nodiscard]] bool nameMatches(const TaskFilter &filter, const QString &name);

/// The rest of the filter, for a task of a variant that has come to `now`.
[[nodiscard]] bool matches(const TaskFilter &filter, const FactTable &facts, const TransitionTable &transitions,
                           TaskId task, Nanoseconds now);

} // namespace interleave
