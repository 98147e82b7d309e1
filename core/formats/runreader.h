// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/savedrun.h"
#include "core/scenario/fault.h"

#include <optional>

namespace interleave {

/// A saved run larger than this is not read: a run of a million tasks in several variants is smaller.
inline constexpr qint64 maxRunBytes = qint64{1} << 30;

/// What reading gave: a run, or at least one fault.
struct ReadRunResult
{
    std::optional<SavedRun> run;
    std::vector<Fault> faults; ///< in file order; empty exactly when there is a run
};

/// Reads and checks a saved run. Any bytes may come in, and what is read without a fault can be given to every reader
/// of traces. Times, tasks, messages and names that no engine could have recorded are faults; of each list of events
/// the first is told. Any thread.
[[nodiscard]] ReadRunResult readRun(const QByteArray &bytes);

/// The same of a file on disk; a file that cannot be read, or is over the limit, is a fault.
[[nodiscard]] ReadRunResult readRunFile(const QString &path);

} // namespace interleave
