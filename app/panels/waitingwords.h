// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"

namespace interleave {

/// What the tasks of a variant spent their time on, all tasks together, up to the variant's now.
struct TimeShares
{
    Nanoseconds waiting{0}; ///< for anything but their turn or the gate
    Nanoseconds computing{0};
};

[[nodiscard]] TimeShares timeShares(const VariantFeed &variant);

/// What waiting was, in a sentence: its share of the sequential run, or, where none was sequential, how much waiting
/// went on at the same time. Empty before all variants are over, and where there is nothing to say.
[[nodiscard]] QString waitingSentence(const Feed &feed);

} // namespace interleave
