// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/jsontree.h"
#include "core/scenario/step.h"

namespace interleave {

/// As the file has it.
[[nodiscard]] JsonValue durationJson(const DurationSpec &spec);
[[nodiscard]] JsonValue::Array stepsJson(const std::vector<Step> &steps);

} // namespace interleave
