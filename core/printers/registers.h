// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/step.h"

namespace interleave {

/// Whether the steps, or those in them, read or write a shared number, and so have the task's register.
[[nodiscard]] bool usesRegister(const std::vector<Step> &steps);
/// Whether they write one: what they read is of use then.
[[nodiscard]] bool writesRegister(const std::vector<Step> &steps);

} // namespace interleave
