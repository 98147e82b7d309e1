// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/shortfall.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr int worthSaying = 20; // one part in so many of the total

} // namespace

bool isOneByOne(const VariantTrace &variant)
{
    return variant.mode == QLatin1String("sequential") || variant.mode == QLatin1String("sequential-await");
}

std::vector<Shortfall> shortfallsOf(const VariantTrace &variant, const TimeUse &use, const Ideal &ideal)
{
    if (ideal.places == 0 || isOneByOne(variant))
        return {};
    const qint64 places = ideal.places;
    const Nanoseconds others = use.of(State::WaitTask) + use.of(State::WaitBarrier) + use.of(State::WaitQueue);
    const Cause before = variant.chunk > 0 ? Cause::SlowChunk : Cause::LateStart;
    std::vector<Shortfall> all{
        {Cause::LoopHeld, variant.onThreads() ? Nanoseconds{0} : use.loopHeld},
        {before, ideal.emptyBefore / places},
        {Cause::EmptyAtEnd, ideal.emptyAtEnd / places},
        {Cause::Locks, (use.of(State::WaitGate) - use.queuedAtGate) / places},
        {Cause::OtherTasks, others / places},
        {Cause::Connections, use.of(State::IoQueued) / places},
        {Cause::Retries, use.of(State::RetryPause) / places},
    };
    std::erase_if(all, [&use](const Shortfall &each) {
        return each.time <= Nanoseconds{0} || each.time * worthSaying < use.total;
    });
    std::stable_sort(all.begin(), all.end(), [](const Shortfall &a, const Shortfall &b) { return a.time > b.time; });
    return all;
}

} // namespace interleave
