// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/step.h"

namespace interleave {

/// The row of a step's key, or null; a word that comes later has one, too.
[[nodiscard]] const StepRow *stepRow(QStringView key);
[[nodiscard]] const OptionRow *optionRow(QStringView name);
/// The list of steps beside the key that the step has under this name, or nothing.
[[nodiscard]] std::optional<BlockKey> blockOf(const StepRow &step, QStringView name);
[[nodiscard]] bool takes(const StepRow &step, OptionKey option);

/// A key beside `step` that is not one of its options: says which kind of mistake it is.
void refuseBeside(const Node &node, const StepRow &step, const JsonMember &member, Reach reach);
/// An object in which no key is a step.
void refuseStep(const Node &node, const JsonValue::Object &object, Reach reach);

} // namespace interleave
