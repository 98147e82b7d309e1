// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/latencybins.h"

#include "app/timeline/coordinates.h"
#include "core/trace/summary.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t fewBins = 6;

} // namespace

Latencies latenciesOf(const FactTable &facts, Nanoseconds at, TaskChoice choice)
{
    Latencies own;
    own.sorted = latencies(facts, at, choice);
    own.p50 = quantile(own.sorted, 0.50);
    own.p95 = quantile(own.sorted, 0.95);
    own.p99 = quantile(own.sorted, 0.99);
    return own;
}

Bins binsFor(const std::vector<Latencies> &variants, int atMost)
{
    Nanoseconds smallest = Nanoseconds::max();
    Nanoseconds largest = Nanoseconds::min();
    for (const Latencies &variant : variants) {
        if (variant.sorted.empty())
            continue;
        smallest = std::min(smallest, variant.sorted.front());
        largest = std::max(largest, variant.sorted.back());
    }
    if (smallest > largest)
        return {};
    // Latencies that hardly differ are not spread over nanoseconds.
    const Nanoseconds span = std::max({largest - smallest, largest / 5, Nanoseconds(std::chrono::microseconds(10))});
    Bins bins = binsFor(smallest, largest, niceStep(span, atMost));
    while (bins.count < fewBins) {
        if (bins.first >= bins.width) {
            bins.first -= bins.width;
            ++bins.count;
        }
        ++bins.count;
    }
    return bins;
}

} // namespace interleave
