// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <vector>

namespace interleave {

/// The variant's mode says how many tasks there may be at once, or could say it: limit, chunk, threads.
[[nodiscard]] bool hasPlaces(const Variant &variant);

/// So many at once; 0 where there is no limit, and where hasPlaces() is false.
[[nodiscard]] int placesOf(const Variant &variant);

/// The variant with another number of places, at least 1. hasPlaces() must be true.
[[nodiscard]] Variant withPlaces(Variant variant, int places);

/// Of the variants named those whose places can be varied, by their place in the scenario; of such that differ in nothing
/// but their places only the first.
[[nodiscard]] std::vector<std::size_t> variantsToVary(const Scenario &scenario, const QStringList &names);

/// The numbers of places worth a try for so many tasks, ascending from 1 to `tasks`: all of them up to 32, then every eighth
/// part more. `tasks` >= 1.
[[nodiscard]] std::vector<int> placesToTry(qint64 tasks);

} // namespace interleave
