// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/stepend.h"
#include "core/scenario/stepvalue.h"

#include <vector>

namespace interleave {

class Strand;
class TaskRun;
class VariantRun;

/// create_task for one task; fails if it was started before, as anything else than a task of its own too.
[[nodiscard]] StepEnd start(Strand &strand, TaskRun &task);

/// create_task for those that are no tasks yet, in order. Done, or the failure of the first that was run without being
/// made a task; those before it stay started.
[[nodiscard]] StepEnd startThoseNotStarted(Strand &strand, const std::vector<TaskSpan> &tasks);

/// What Event::detail says of a wait for some tasks: the first of them that has not ended.
[[nodiscard]] quint32 firstPending(VariantRun &run, const std::vector<TaskSpan> &tasks);

} // namespace interleave
