// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tryout.h"

#include "core/engine/runsetup.h"
#include "core/engine/simulation.h"

namespace interleave {

namespace {

constexpr std::size_t slice = 20'000; // callbacks: about five milliseconds

} // namespace

std::shared_ptr<RunRecord> tryOut(const Scenario &scenario, const RunOptions &options, const IsStale &isStale)
{
    const std::vector<const Variant *> variants = chosenVariants(scenario, options);
    std::shared_ptr<RunRecord> record = newRecord(scenario, variants, options);
    Simulation simulation(scenario, variants, *record);
    while (!simulation.isOver()) {
        if (isStale())
            return nullptr;
        simulation.advance(Nanoseconds::max(), slice);
    }
    return record;
}

} // namespace interleave
