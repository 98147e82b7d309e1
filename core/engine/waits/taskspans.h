// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/stepvalue.h"

#include <vector>

namespace interleave {

/// The spans with every task only where it comes first: gather and wait take a task that is named twice once.
[[nodiscard]] std::vector<TaskSpan> distinct(const std::vector<TaskSpan> &spans);

/// How many tasks the spans name.
[[nodiscard]] std::size_t countOf(const std::vector<TaskSpan> &spans);

} // namespace interleave
