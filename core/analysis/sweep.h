// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/knee.h"
#include "core/analysis/tryout.h"

#include <vector>

namespace interleave {

/// More tasks than this are not swept: dozens of runs of them take too long to wait for.
inline constexpr qint64 mostTasksToSweep = 20'000;

/// How long a variant takes in simulated time, by its number of places.
struct Sweep
{
    std::size_t variant = 0;        ///< its place in the scenario
    qint64 tasks = 0;
    std::vector<SweepPoint> points; ///< ascending by places, from 1 to one for each task
    std::optional<Knee> knee{};
};

/// One simulated run of the variant with so many places; nothing when it was given up.
[[nodiscard]] std::optional<SweepPoint> pointAt(const Scenario &scenario, std::size_t variant, int places, const IsStale &isStale);

/// Runs the variant with placesToTry(), and between two of them around the knee, and around where more places begin to spoil
/// it, so that both are exact wherever totals only fall up to the knee. hasPlaces() of the variant must be true. Nothing when
/// it was given up.
[[nodiscard]] std::optional<Sweep> sweep(const Scenario &scenario, std::size_t variant, const IsStale &isStale);

} // namespace interleave
