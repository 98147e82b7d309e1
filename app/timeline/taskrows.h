// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/event.h"

#include <optional>
#include <vector>

namespace interleave {

/// Which tasks of a variant stand in which of its rows: each in a row of its own, some of them only, or several in the
/// rows of the slots they had. Rows are numbered from 0 downwards.
class TaskRows
{
public:
    TaskRows() = default;
    /// Each of so many tasks in a row of its own.
    [[nodiscard]] static TaskRows all(quint32 tasks);
    /// Each of `tasks`, in this order, in a row of its own; `taskCount` is how many there are.
    [[nodiscard]] static TaskRows only(std::vector<TaskId> tasks, quint32 taskCount);
    /// No rows yet: put() adds them.
    [[nodiscard]] static TaskRows shared(quint32 taskCount);

    /// Puts a task into a row, after those that are there; rows up to it come into being. Of shared() rows only, each
    /// task once.
    void put(TaskId task, quint32 row);

    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] bool isShared() const { return m_kind == Kind::Shared; }
    [[nodiscard]] std::optional<quint32> rowOf(TaskId task) const;
    /// Calls `use(TaskId)` for the tasks of a row; row < count().
    template<typename Use>
    void forEachTask(quint32 row, Use &&use) const
    {
        switch (m_kind) {
        case Kind::All: use(TaskId{row}); break;
        case Kind::Only: use(m_tasks[row]); break;
        case Kind::Shared:
            for (TaskId task = m_tasks[row]; task != noTask; task = m_next[task])
                use(task);
            break;
        }
    }

private:
    enum class Kind : quint8 { All, Only, Shared };

    Kind m_kind = Kind::All;
    quint32 m_count = 0;
    std::vector<TaskId> m_tasks; ///< by row: its task, or its first
    std::vector<TaskId> m_last;  ///< by row, of shared ones
    std::vector<TaskId> m_next;  ///< by task: the next in its row
    std::vector<quint32> m_row;  ///< by task; noTask is none
};

} // namespace interleave
