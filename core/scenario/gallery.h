// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/reader.h"

#include <span>

namespace interleave {

/// A scenario that comes with the program.
struct BuiltinScenario
{
    const char *id;
    const char *group; ///< the group's key: "first-steps", "requests", "control", "pitfalls" or "bridges"
    const char *path;  ///< of the resource: ":/interleave/scenarios/three-tasks.scenario.json"
};

/// All of them, in the order of the gallery. They are files like any other: core/scenario knows nothing else of them.
[[nodiscard]] std::span<const BuiltinScenario> builtinScenarios();

/// The built-in scenario of that id, with changes; a fault, with the one that was probably meant, when there is none.
[[nodiscard]] ReadResult loadBuiltin(const QString &id, const std::vector<Override> &overrides = {});

} // namespace interleave
