// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/step.h"

#include <span>

namespace interleave {

/// How many of the steps at the beginning are one and the same, so that a loop can stand for them; at least 1. Only steps with no others
/// in them, and none that name tasks.
[[nodiscard]] std::size_t countAlike(std::span<const Step> steps);

} // namespace interleave
