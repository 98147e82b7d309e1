// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/latency.h"

#include <algorithm>

namespace interleave {

std::vector<Nanoseconds> latencies(const FactTable &facts, Nanoseconds at, TaskChoice choice)
{
    std::vector<Nanoseconds> sorted;
    choice.forEach(facts.count(), [&](TaskId task) {
        const TaskFacts &fact = facts.at(task);
        if (fact.started != TaskFacts::never && fact.finished != TaskFacts::never && fact.finished <= at)
            sorted.push_back(fact.finished - fact.started);
    });
    std::ranges::sort(sorted);
    return sorted;
}

Bins binsFor(Nanoseconds smallest, Nanoseconds largest, Nanoseconds width)
{
    const qint64 first = smallest / width;
    return {width * first, width, static_cast<std::size_t>(largest / width - first + 1)};
}

std::vector<quint32> countsIn(const Bins &bins, std::span<const Nanoseconds> sorted)
{
    std::vector<quint32> counts;
    counts.reserve(bins.count);
    auto from = std::ranges::lower_bound(sorted, bins.first);
    for (std::size_t bin = 0; bin < bins.count; ++bin) {
        const Nanoseconds end = bins.first + bins.width * static_cast<qint64>(bin + 1);
        const auto to = std::lower_bound(from, sorted.end(), end);
        counts.push_back(static_cast<quint32>(to - from));
        from = to;
    }
    return counts;
}

} // namespace interleave
