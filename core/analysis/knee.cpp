// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/knee.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr int oneIn = 100; // later by so small a part is not later

} // namespace

std::optional<Knee> kneeOf(std::span<const SweepPoint> points)
{
    if (points.empty())
        return std::nullopt;
    quint32 mostDone = 0;
    for (const SweepPoint &point : points)
        mostDone = std::max(mostDone, point.done);
    std::optional<Nanoseconds> soonest;
    for (const SweepPoint &point : points) {
        if (point.done == mostDone)
            soonest = std::min(soonest.value_or(point.total), point.total);
    }
    const auto knee = std::find_if(points.begin(), points.end(), [&](const SweepPoint &point) {
        return point.done == mostDone && point.total <= *soonest + *soonest / oneIn;
    });
    const auto spoilt = std::find_if(knee, points.end(), [&](const SweepPoint &point) { return point.done < mostDone; });
    return Knee{knee->places, knee->total, spoilt == points.end() ? 0 : spoilt->places};
}

} // namespace interleave
