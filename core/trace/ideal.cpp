// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/ideal.h"

#include "core/trace/summary.h"

namespace interleave {

namespace {

// At most so many tasks at once, by the variant's own rules.
quint32 placesOf(const VariantTrace &variant, quint32 tasks)
{
    int most = 0;
    if (variant.mode == QLatin1String("sequential") || variant.mode == QLatin1String("sequential-await"))
        most = 1;
    else if (variant.onThreads())
        most = variant.workers;
    else if (variant.chunk > 0)
        most = variant.chunk;
    else
        most = variant.limit;
    return most > 0 ? std::min(static_cast<quint32>(most), tasks) : tasks;
}

Nanoseconds lastStart(const FactTable &facts)
{
    Nanoseconds last{0};
    for (TaskId task = 0; task < facts.count(); ++task)
        last = std::max(last, facts.at(task).started);
    return last;
}

} // namespace

Ideal idealOf(const VariantTrace &variant, const FactTable &facts, const TimeUse &use)
{
    Ideal ideal;
    if (use.ran == 0)
        return ideal;
    ideal.places = placesOf(variant, use.ran);
    ideal.rounds = (use.ran + ideal.places - 1) / ideal.places;
    ideal.mean = use.inFlight / use.ran;
    ideal.byRounds = ideal.mean * ideal.rounds;
    ideal.longest = use.longest;
    const Nanoseconds last = lastStart(facts);
    const std::vector<InFlightStep> steps = inFlightSteps(facts);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Nanoseconds begin = steps[i].time;
        const Nanoseconds end = i + 1 < steps.size() ? steps[i + 1].time : use.total;
        const qint64 empty = std::max<qint64>(0, qint64(ideal.places) - qint64(steps[i].count));
        const Nanoseconds before = std::max(Nanoseconds{0}, std::min(end, last) - begin);
        ideal.emptyBefore += before * empty;
        ideal.emptyAtEnd += std::max(Nanoseconds{0}, end - std::max(begin, last)) * empty;
    }
    return ideal;
}

} // namespace interleave
