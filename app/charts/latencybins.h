// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/latency.h"

#include <vector>

namespace interleave {

/// The latencies of a variant's tasks and their percentiles, by nearest rank as in Summary.
struct Latencies
{
    std::vector<Nanoseconds> sorted;
    Nanoseconds p50{0};
    Nanoseconds p95{0};
    Nanoseconds p99{0};
};

[[nodiscard]] Latencies latenciesOf(const FactTable &facts, Nanoseconds at, TaskChoice choice = {});

/// Bins that hold the latencies of all variants, at most `atMost` >= 6 or so, of a round width, some room left and right
/// of few. Nothing when there are none.
[[nodiscard]] Bins binsFor(const std::vector<Latencies> &variants, int atMost);

} // namespace interleave
