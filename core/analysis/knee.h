// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QtGlobal>

#include <optional>
#include <span>

namespace interleave {

/// What became of a variant with so many places.
struct SweepPoint
{
    int places = 0;
    Nanoseconds total{0};
    quint32 done = 0; ///< tasks that ended well

    bool operator==(const SweepPoint &) const = default;
};

/// Where more places stop being of use.
struct Knee
{
    int places = 0;
    Nanoseconds total{0};
    /// From so many places on fewer tasks are done than with the knee's; 0 if that never happens.
    int spoilsFrom = 0;

    bool operator==(const Knee &) const = default;
};

/// The fewest places with which as many tasks are done as with any number of them, and at most a hundredth later than the
/// soonest of those. A run that was soon over because tasks failed is no gain. `points` are ascending by places; nothing of
/// none.
[[nodiscard]] std::optional<Knee> kneeOf(std::span<const SweepPoint> points);

} // namespace interleave
