// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/summary.h"
#include "core/trace/taskchoice.h"

namespace interleave {

/// How many tasks have come to their end by then: done, failed, timed out or cancelled, whether they had started or not.
/// What is deadlocked never does. Steps as those of the number in flight: in order of time, from (0, 0) if nothing ends at
/// 0, one step an instant.
[[nodiscard]] std::vector<InFlightStep> completedSteps(const FactTable &facts, TaskChoice choice = {});

/// The count in force at `time`; 0 before the first step.
[[nodiscard]] quint32 countAt(std::span<const InFlightStep> steps, Nanoseconds time);

} // namespace interleave
