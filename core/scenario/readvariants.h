// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/stepscope.h"

namespace interleave {

/// The variants of a scenario; those with a fault have at least the name that the file gives them.
/// `scope` is that of a main.
[[nodiscard]] std::vector<Variant> readVariants(const Node &node, const StepScope &scope);

/// The questions before the run; each names one of `variants`.
[[nodiscard]] std::vector<Prediction> readPredictions(const Node &node, const std::vector<Variant> &variants);

} // namespace interleave
