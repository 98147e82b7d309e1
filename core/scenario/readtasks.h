// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/scenario.h"

namespace interleave {

/// The task templates of a scenario; also checks that no two instances are called the same and that there are not more
/// than maxTasks of them.
[[nodiscard]] std::vector<TaskTemplate> readTasks(const Node &node);

} // namespace interleave
