// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/trace/runrecord.h"

#include <memory>

namespace interleave {

/// What a run was made with: versions, nothing of people or machines.
struct RunEnvironment
{
    QString program;  ///< Interleave's version; empty when unknown
    QString qt;       ///< real runs only: a simulated run is the same whatever it was built with
    QString compiler; ///< real runs only

    bool operator==(const RunEnvironment &) const = default;
};

/// The environment of a run that this program makes.
[[nodiscard]] RunEnvironment presentEnvironment(World world);

/// A run with all that is needed to show it again and to run it again: what a *.run.json file holds.
struct SavedRun
{
    std::shared_ptr<const Scenario> scenario; ///< as it was run; its seed is the run's
    RunEnvironment environment;
    std::shared_ptr<const RunRecord> record;
};

} // namespace interleave
