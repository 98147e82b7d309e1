// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runsetup.h"

#include "core/engine/simulation.h"
#include "core/scenario/recordfacts.h"

namespace interleave {

std::vector<const Variant *> chosenVariants(const Scenario &scenario, const RunOptions &options)
{
    std::vector<const Variant *> variants;
    for (const Variant &variant : scenario.variants) {
        if (options.variants.isEmpty() || options.variants.contains(variant.name))
            variants.push_back(&variant);
    }
    return variants;
}

std::shared_ptr<RunRecord> newRecord(const Scenario &scenario, const std::vector<const Variant *> &variants,
                                     const RunOptions &options)
{
    auto record = std::make_shared<RunRecord>();
    record->world = options.world;
    record->seed = options.seed.value_or(scenario.seed);
    tellFacts(*record, scenario);
    for (const Variant *variant : variants) {
        auto trace = std::make_unique<VariantTrace>();
        tellFacts(*trace, *variant);
        record->variants.push_back(std::move(trace));
    }
    return record;
}

std::shared_ptr<RunRecord> simulate(const Scenario &scenario, const RunOptions &options)
{
    const std::vector<const Variant *> variants = chosenVariants(scenario, options);
    std::shared_ptr<RunRecord> record = newRecord(scenario, variants, options);
    Simulation simulation(scenario, variants, *record);
    simulation.advance(Nanoseconds::max());
    return record;
}

} // namespace interleave
