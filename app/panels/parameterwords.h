// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parameters.h"

namespace interleave {

/// What a parameter is called at its field, in the present language: "Timeout, ms".
[[nodiscard]] QString parameterLabel(const Scenario &scenario, const ParameterId &id);

/// What may be written there and what it does: one or two sentences.
[[nodiscard]] QString parameterHelp(const Scenario &scenario, const ParameterId &id);

/// What an empty field means: "none"; empty where a field must not be empty.
[[nodiscard]] QString parameterPlaceholder(const ParameterId &id);

/// A field's object name: "count-0-0" (kind, owner, step), "duration-main-1-0".
[[nodiscard]] QString parameterObjectName(const ParameterId &id);

} // namespace interleave
