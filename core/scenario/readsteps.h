// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/stepscope.h"

namespace interleave {

/// The steps of a list; those with a fault are left out.
[[nodiscard]] std::vector<Step> readSteps(const Node &node, const StepScope &scope);

} // namespace interleave
