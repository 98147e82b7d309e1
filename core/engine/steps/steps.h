// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/stepend.h"
#include "core/scenario/step.h"

namespace interleave {

class TaskRun;

/// Begins a step. What it returns is the step's end, or Suspended when the task has to wait.
using StepRunner = StepEnd (*)(TaskRun &task, const Step &step);

// One function a step, each in a file of its own: runSleep() in sleep.cpp.
#define INTERLEAVE_STEP(Kind, key, type, blocks, ...) StepEnd run##Kind(TaskRun &task, const Step &step);
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP

[[nodiscard]] StepRunner runnerOf(StepKind kind);

} // namespace interleave
