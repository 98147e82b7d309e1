// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/stepend.h"
#include "core/scenario/scenario.h"

namespace interleave {

class Strand;

/// Begins a step. What it returns is the step's end, or Suspended when the strand has to wait, or Entered when a list
/// of steps inside it comes next.
using StepRunner = StepEnd (*)(Strand &strand, const Step &step);

// One function a step, each in a file of its own: runSleep() in sleep.cpp.
#define INTERLEAVE_STEP(Kind, key, type, blocks, ...) StepEnd run##Kind(Strand &strand, const Step &step);
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP

[[nodiscard]] StepRunner runnerOf(StepKind kind);

/// Whether the step needs a loop on its own thread: on a worker it fails with "no running event loop", as in Python. In
/// the mode `threads` resources are the threads' own, and do not.
[[nodiscard]] bool needsLoop(StepKind kind, const Variant &variant);

} // namespace interleave
