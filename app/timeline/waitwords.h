// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/waitreason.h"

#include <QString>

namespace interleave {

/// The task's name; the variant's main program for noTask.
[[nodiscard]] QString taskText(const RunRecord &record, TaskId task);

/// A shared object with what it is: "lock “left”"; the bare name of what is not known.
[[nodiscard]] QString resourceText(const RunRecord &record, quint32 place);

/// A span of a task's history: "waiting for lock “left”, held by B"; of other states what they are called.
[[nodiscard]] QString waitText(const RunRecord &record, const VariantTrace &variant, const WaitReason &reason);

/// Why the task does not go on, in a sentence: "A waits for lock “left”, held by B."; and if that one waits as well,
/// why, up to three of them. Empty for a task that runs, has ended, or has not been scheduled.
[[nodiscard]] QString whySentence(const RunRecord &record, const VariantTrace &variant, const WaitGraph &graph, TaskId task);
[[nodiscard]] QString whySentence(const RunRecord &record, const Moment &moment, TaskId task);

} // namespace interleave
