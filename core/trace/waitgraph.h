// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/eventlog.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace interleave {

/// What a task is at a moment, and what for.
struct Standing
{
    State state = State::NotStarted;
    quint32 what = 0; ///< as Event::detail says, of a waiting state
    quint32 step = 0;
};

/// Who waits for what, and who holds it, extended event by event: what answers "why is this task waiting?" at the moment
/// up to which the log was read. The variant's main program is noTask.
class WaitGraph
{
public:
    explicit WaitGraph(quint32 taskCount)
        : m_standings(taskCount + std::size_t{1})
    {}

    void take(const Event &event);

    [[nodiscard]] const Standing &at(TaskId task) const { return m_standings[indexOf(task)]; }
    /// Who holds the resource (its place in the scenario, from 1), in the order in which they came; a task that holds
    /// two places of a semaphore is named twice.
    [[nodiscard]] const std::vector<TaskId> &holders(quint32 resource) const;
    /// Whom the task waits for: who holds what it waits for, or the task it awaits. Nobody for other waits.
    [[nodiscard]] std::vector<TaskId> blockers(TaskId task) const;
    /// Who keeps the event loop; the main program is noTask. Nothing when it is free.
    [[nodiscard]] std::optional<TaskId> loopHolder() const { return m_loopHolder; }

private:
    [[nodiscard]] std::size_t indexOf(TaskId task) const
    {
        return task == noTask ? m_standings.size() - 1 : std::size_t{task};
    }

    std::vector<Standing> m_standings; // the last is main's
    std::unordered_map<quint32, std::vector<TaskId>> m_holders;
    std::optional<TaskId> m_loopHolder;
};

/// The graph of a log up to `time`, that moment included.
[[nodiscard]] WaitGraph waitGraphAt(const EventLog &log, quint32 taskCount, Nanoseconds time);

} // namespace interleave
