// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

#include <QByteArray>

#include <span>

namespace interleave {

/// The tasks of a run as a table (scenario-format §7): RFC 4180, UTF-8, CRLF line ends, milliseconds with 3 decimals;
/// variants in order, tasks in order of creation, those that were never started last. The same in every language.
[[nodiscard]] QByteArray tasksCsv(const RunRecord &record);

/// A row of the table: a task in a variant of the run.
struct TaskRow
{
    std::size_t variant = 0;
    TaskId task = 0;
};

/// The same table of these rows alone, in this order.
[[nodiscard]] QByteArray tasksCsv(const RunRecord &record, std::span<const TaskRow> rows);

} // namespace interleave
