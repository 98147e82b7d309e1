// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/taskrows.h"

namespace interleave {

namespace {

constexpr quint32 noRow = noTask;

} // namespace

TaskRows TaskRows::all(quint32 tasks)
{
    TaskRows rows;
    rows.m_count = tasks;
    return rows;
}

TaskRows TaskRows::only(std::vector<TaskId> tasks, quint32 taskCount)
{
    TaskRows rows;
    rows.m_kind = Kind::Only;
    rows.m_count = static_cast<quint32>(tasks.size());
    rows.m_row.assign(taskCount, noRow);
    for (quint32 row = 0; row < rows.m_count; ++row)
        rows.m_row[tasks[row]] = row;
    rows.m_tasks = std::move(tasks);
    return rows;
}

TaskRows TaskRows::shared(quint32 taskCount)
{
    TaskRows rows;
    rows.m_kind = Kind::Shared;
    rows.m_row.assign(taskCount, noRow);
    rows.m_next.assign(taskCount, noTask);
    return rows;
}

void TaskRows::put(TaskId task, quint32 row)
{
    if (row >= m_count) {
        m_count = row + 1;
        m_tasks.resize(m_count, noTask);
        m_last.resize(m_count, noTask);
    }
    if (m_last[row] == noTask)
        m_tasks[row] = task;
    else
        m_next[m_last[row]] = task;
    m_last[row] = task;
    m_row[task] = row;
}

std::optional<quint32> TaskRows::rowOf(TaskId task) const
{
    if (m_kind == Kind::All)
        return task < m_count ? std::optional(task) : std::nullopt;
    if (task >= m_row.size() || m_row[task] == noRow)
        return std::nullopt;
    return m_row[task];
}

} // namespace interleave
