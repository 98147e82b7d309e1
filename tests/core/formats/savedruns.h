// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/runsetup.h"
#include "core/formats/savedrun.h"
#include "core/scenario/gallery.h"

namespace interleave::testing {

/// A simulated run of a scenario, as it is saved.
inline SavedRun saved(const Scenario &scenario, const RunOptions &options = {})
{
    return {.scenario = std::make_shared<const Scenario>(scenario),
            .environment = presentEnvironment(World::Simulated),
            .record = simulate(scenario, options)};
}

inline Scenario builtin(const char *id)
{
    return loadBuiltin(QLatin1String(id)).scenario.value();
}

/// The same events, messages, facts and moments.
inline bool isSame(const VariantTrace &a, const VariantTrace &b)
{
    if (a.name != b.name || a.mode != b.mode || a.limit != b.limit || a.chunk != b.chunk || a.now() != b.now() ||
        a.phase() != b.phase() || a.log.size() != b.log.size() || a.log.messageCount() != b.log.messageCount())
        return false;
    for (std::size_t i = 0; i < a.log.size(); ++i) {
        if (!(a.log.at(i) == b.log.at(i)))
            return false;
    }
    for (quint32 number = 1; number <= a.log.messageCount(); ++number) {
        if (!(a.log.message(number) == b.log.message(number)))
            return false;
    }
    return true;
}

} // namespace interleave::testing
