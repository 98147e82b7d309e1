// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"
#include "core/formats/taskscsv.h"
#include "core/trace/runrecord.h"

#include <span>

namespace interleave {

/// Writes a run as a picture (.png, .svg, .pdf) or its tasks as a table (.csv); the ending of `path` says which. The
/// file is written whole or not at all. Returns why it could not be, in a sentence; empty when it was.
[[nodiscard]] QString exportRun(const RunRecord &record, const QString &title, const QString &summary,
                                const QString &path, Theme theme);

/// Writes some rows of the table of tasks as a .csv file, which is written whole or not at all. Why it could not be, in a
/// sentence; empty when it was.
[[nodiscard]] QString exportTasks(const RunRecord &record, std::span<const TaskRow> rows, const QString &path);

/// The filters of a file dialog, a format each; the first is the usual one.
[[nodiscard]] QStringList exportFilters();

/// `path`, with the ending of the chosen filter if it has none that exportRun() knows.
[[nodiscard]] QString withEnding(const QString &path, const QString &filter);

} // namespace interleave
