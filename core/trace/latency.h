// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/taskchoice.h"
#include "core/trace/taskfacts.h"

#include <span>
#include <vector>

namespace interleave {

/// How long the tasks took that had started and ended by `at`: finished − started, as in Summary. Ascending.
[[nodiscard]] std::vector<Nanoseconds> latencies(const FactTable &facts, Nanoseconds at, TaskChoice choice = {});

/// Bins of equal width: bin k holds what is from first + k·width on and less than first + (k + 1)·width.
struct Bins
{
    Nanoseconds first{0};
    Nanoseconds width{1};
    std::size_t count = 0;

    [[nodiscard]] Nanoseconds end() const { return first + width * static_cast<qint64>(count); }
    bool operator==(const Bins &) const = default;
};

/// The bins of `width` > 0 that hold the values from `smallest` >= 0 to `largest`; they begin at multiples of it.
[[nodiscard]] Bins binsFor(Nanoseconds smallest, Nanoseconds largest, Nanoseconds width);

/// How many of the values, ascending, are in each bin; what is in none is not counted.
[[nodiscard]] std::vector<quint32> countsIn(const Bins &bins, std::span<const Nanoseconds> sorted);

} // namespace interleave
