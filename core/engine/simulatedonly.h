// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

namespace interleave {

/// What keeps these variants from running in real time: the key of the first step or mode that runs in simulated time only
/// ("offload"); empty if nothing does. A real run never pretends: it is refused.
[[nodiscard]] QString simulatedOnly(const Scenario &scenario, const std::vector<const Variant *> &variants);

} // namespace interleave
