// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/taskfacts.h"
#include "core/trace/transitions.h"

namespace interleave {

/// How long the task was in flight and waiting for anything by `at`: its part of TimeUse::waiting().
[[nodiscard]] Nanoseconds waited(const TransitionTable &transitions, const TaskFacts &facts, TaskId task, Nanoseconds at);

} // namespace interleave
