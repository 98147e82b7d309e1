// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/stepscope.h"

namespace interleave {

/// The task templates of a scenario, without their steps; also checks that no two instances are called the same and that
/// there are not more than maxTasks of them.
struct TaskHeads
{
    std::vector<TaskTemplate> tasks; ///< one an entry of the list
    bool complete = true;            ///< each has a name and a count, and they are not too many
};
[[nodiscard]] TaskHeads readTaskHeads(const Node &node);

/// Reads the steps into what readTaskHeads gave; `scope` knows all tasks, its count is set here.
void readTaskSteps(const Node &node, std::vector<TaskTemplate> &tasks, StepScope scope);

} // namespace interleave
