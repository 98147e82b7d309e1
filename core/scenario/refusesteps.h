// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/step.h"

namespace interleave {

/// The row of a step's key, or null.
[[nodiscard]] const StepRow *stepRow(QStringView key);
[[nodiscard]] const OptionRow *optionRow(QStringView name);
/// The list of steps beside the key that the step has under this name, or nothing.
[[nodiscard]] std::optional<BlockKey> blockOf(const StepRow &step, QStringView name);
[[nodiscard]] bool takes(const StepRow &step, OptionKey option);

/// A key beside `step` that is not one of its options: says which kind of mistake it is.
void refuseBeside(const Node &node, const StepRow &step, const JsonMember &member);
/// A value that is no object, or an empty one.
void refuseNoStep(const Node &node);
/// An object in which no key is a step: says which step was probably meant, or where a key belongs that stands there alone.
void refuseStep(const Node &node, const JsonValue::Object &object);

} // namespace interleave
