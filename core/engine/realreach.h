// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/trace/message.h"

#include <vector>

namespace interleave {

/// Why these variants of the scenario cannot be run in real time, in a sentence that names the step; an empty
/// message when they can. The real world has no `sql`.
[[nodiscard]] Message beyondReal(const Scenario &scenario, const std::vector<const Variant *> &variants);

} // namespace interleave
