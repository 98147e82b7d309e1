// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/step.h"

namespace interleave {

// A task's register, what `read` copies into and `write` takes from: a variable of the function that is printed.

/// Whether the steps, or those in them, touch the register.
[[nodiscard]] bool usesRegister(const std::vector<Step> &steps);
/// Whether one of them writes what is in it.
[[nodiscard]] bool writesRegister(const std::vector<Step> &steps);

} // namespace interleave
