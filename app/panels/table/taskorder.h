// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/table/taskcolumns.h"
#include "core/trace/taskchoice.h"

#include <vector>

namespace interleave {

/// Which tasks stand in which rows: those of a choice, in the order of a column. A row is a number a task of a variant,
/// variant · tasks + task, so that a million rows are four megabytes.
class TaskOrder
{
public:
    /// All tasks chosen, variant after variant, in the scenario's order.
    void choose(const RunRecord &record, const ChoiceOf &choice);
    /// Sorts the rows; what is equal stays in the scenario's order, and what has nothing in the column comes last.
    void sort(TaskColumn column, Qt::SortOrder order, const TaskEntries &entries, const RunRecord &record);

    bool operator==(const TaskOrder &) const = default;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] TaskRef at(int row) const { return refOf(m_rows[static_cast<std::size_t>(row)]); }
    /// The row of a task; nothing when it is not chosen. Looks through them.
    [[nodiscard]] std::optional<int> rowOf(TaskRef task) const;
    /// For each of the rows of `before` where it stands now, or -1.
    [[nodiscard]] std::vector<int> placesOf(const TaskOrder &before, const std::vector<int> &rows) const;

private:
    [[nodiscard]] TaskRef refOf(quint32 number) const
    {
        return {static_cast<int>(number / m_taskCount), number % m_taskCount};
    }

    std::vector<quint32> m_rows;
    quint32 m_taskCount = 1;
};

} // namespace interleave
