// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/jsontree.h"
#include "core/scenario/reader.h"

namespace interleave {

/// Makes the changes in a scenario's tree, in order, before it is checked. Keys that are not there are made, list
/// entries are not; a path that leads nowhere is a fault whose place is the path as given. What was changed has no
/// offset, so its own faults have no line.
void applyOverrides(JsonValue &root, const std::vector<Override> &overrides, FaultList &faults);

} // namespace interleave
