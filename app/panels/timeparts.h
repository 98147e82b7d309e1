// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/timeuse.h"

#include <QString>

#include <vector>

namespace interleave {

/// One thing on which the tasks of a variant spent time, all of them together.
struct TimePart
{
    State state;
    bool isQueued;    ///< in a waiting state, but before the first step: kept back by a limit
    Nanoseconds time; ///< more than 0

    bool operator==(const TimePart &) const = default;
};

/// All of it, in the order of a legend: their times add up to the time in flight and the time queued.
[[nodiscard]] std::vector<TimePart> timeParts(const TimeUse &use);

/// As in a legend: "asleep", "behind the limit", "waiting for a lock or semaphore". `onThreads` as of the variant.
[[nodiscard]] QString partName(const TimePart &part, bool onThreads);

/// A share in whole per cent, "<1 %" for less than half of one; of nothing it is 0 %.
[[nodiscard]] QString shareText(Nanoseconds part, Nanoseconds whole);

} // namespace interleave
