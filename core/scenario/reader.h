// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/fault.h"
#include "core/scenario/scenario.h"

#include <utility>

namespace interleave {

/// A change made to a file's values before they are checked: `--set tasks.0.count=100`.
struct Override
{
    QString path;  ///< keys and indices from 0, joined by dots: "variants.1.limit"; keys that are missing are made
    QString value; ///< JSON; what is not JSON is taken as a string
};

/// What reading gave: a scenario, or at least one fault.
struct ReadResult
{
    std::optional<Scenario> scenario;
    std::vector<Fault> faults; ///< in file order; empty exactly when there is a scenario
};

/// Reads and checks a scenario; every fault that can be found is listed (the first thousand), and a file with a fault
/// gives no scenario. Faults of overridden values name their place, without a line, and stand first.
/// Any bytes may come in. Any thread.
[[nodiscard]] ReadResult readScenario(const QByteArray &bytes, const std::vector<Override> &overrides = {});

/// The same of a file on disk; a file that cannot be read, or is over the limit, is a fault.
[[nodiscard]] ReadResult readScenarioFile(const QString &path, const std::vector<Override> &overrides = {});

} // namespace interleave
