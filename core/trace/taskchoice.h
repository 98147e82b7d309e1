// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/event.h"

#include <algorithm>
#include <functional>
#include <span>

namespace interleave {

/// The tasks that a figure is of: all there are, or those of a list. A value; the list outlives it.
class TaskChoice
{
public:
    /// All, the variant's main program included.
    TaskChoice() = default;
    /// `tasks` ascending; of an empty list, none.
    explicit TaskChoice(std::span<const TaskId> tasks)
        : m_tasks(tasks)
        , m_all(false)
    {}

    [[nodiscard]] bool isAll() const { return m_all; }
    /// The list; empty for all.
    [[nodiscard]] std::span<const TaskId> tasks() const { return m_tasks; }
    [[nodiscard]] bool has(TaskId task) const { return m_all || std::ranges::binary_search(m_tasks, task); }
    /// How many there are, of `taskCount` in all.
    [[nodiscard]] std::size_t count(quint32 taskCount) const { return m_all ? taskCount : m_tasks.size(); }

    /// Calls `use(TaskId)` for each in order, main left out.
    template<typename Use>
    void forEach(quint32 taskCount, Use &&use) const
    {
        for (TaskId task = 0; m_all && task < taskCount; ++task)
            use(task);
        for (const TaskId task : m_tasks)
            use(task);
    }

private:
    std::span<const TaskId> m_tasks;
    bool m_all = true;
};

/// Which tasks of a variant; null stands for all.
using ChoiceOf = std::function<TaskChoice(int variant)>;

} // namespace interleave
