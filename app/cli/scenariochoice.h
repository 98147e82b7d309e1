// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/terminal.h"
#include "core/scenario/reader.h"

namespace interleave {

/// The scenario that "ID|FILE" names: a file if there is one of that name, else a built-in; of a saved run the scenario
/// that was run.
[[nodiscard]] ReadResult readChosen(const QString &idOrFile, const std::vector<Override> &overrides);

/// Each fault on a line of standard error, as compilers write them: "FILE:7:12: tasks[1].count: what is wrong".
void printFaults(const Terminal &terminal, const QString &file, const std::vector<Fault> &faults);

} // namespace interleave
