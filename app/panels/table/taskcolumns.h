// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/table/taskentry.h"

namespace interleave {

/// The columns of the table of tasks.
enum class TaskColumn : quint8 { Task, Variant, State, Created, Started, Finished, Duration, Waited, Attempts, Reason };

inline constexpr int taskColumnCount = static_cast<int>(TaskColumn::Reason) + 1;

[[nodiscard]] QString columnName(TaskColumn column);
/// What stands in it, in a sentence without a stop.
[[nodiscard]] QString columnMeaning(TaskColumn column);
/// Numbers and times stand flush right.
[[nodiscard]] bool isNumeric(TaskColumn column);

/// The cell as people read it; a dash for what is not there.
[[nodiscard]] QString cellText(TaskColumn column, const TaskEntry &entry, TaskRef task, const RunRecord &record);
/// What more there is to say: times to the microsecond, what the state means. Empty when there is nothing.
[[nodiscard]] QString cellTip(TaskColumn column, const TaskEntry &entry, TaskRef task, const RunRecord &record);
/// As it is spoken: what is not there is said to be missing.
[[nodiscard]] QString cellSpoken(TaskColumn column, const TaskEntry &entry, TaskRef task, const RunRecord &record);

/// What rows are sorted by, ascending; nothing: it comes last in either order. Not of TaskColumn::Reason, whose texts
/// are sorted as such.
[[nodiscard]] std::optional<qint64> sortKey(TaskColumn column, const TaskEntry &entry, TaskRef task);
/// The message of its end; empty before that, and where there is none.
[[nodiscard]] QString reasonText(const TaskEntry &entry, TaskRef task, const RunRecord &record);

} // namespace interleave
