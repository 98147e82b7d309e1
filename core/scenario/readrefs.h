// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/stepscope.h"

namespace interleave {

/// One reference to tasks, or a list of them; what names no task is a fault with what was probably meant.
[[nodiscard]] std::optional<TaskRefs> readTaskRefs(const Node &node, const StepScope &scope);

/// A resource of the kinds that the type (Holdable to Database) allows.
[[nodiscard]] std::optional<ResourceRef> readResourceRef(const Node &node, ValueType type, const StepScope &scope);

} // namespace interleave
