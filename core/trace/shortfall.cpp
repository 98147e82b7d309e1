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

Nanoseconds waitForCores(const TransitionTable &transitions, Nanoseconds total, int cores)
{
    struct Change
    {
        Nanoseconds time;
        int by;
    };
    std::vector<Change> changes;
    for (TaskId task = 0; task < transitions.taskCount(); ++task) {
        for (quint32 at = transitions.first(task); at != TransitionTable::none;) {
            const Transition &transition = transitions.at(at);
            at = transition.next;
            if (transition.state != State::Computing)
                continue;
            changes.push_back({transition.time, 1});
            changes.push_back({at == TransitionTable::none ? total : transitions.at(at).time, -1});
        }
    }
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.time < b.time; });
    Nanoseconds sum{0};
    Nanoseconds since{0};
    int computing = 0;
    for (const Change &change : changes) {
        sum += (change.time - since) * std::max(0, computing - cores);
        since = change.time;
        computing += change.by;
    }
    return sum;
}

std::vector<Shortfall> shortfallsOf(const VariantTrace &variant, const TransitionTable &transitions, const TimeUse &use, const Ideal &ideal)
{
    if (ideal.places == 0 || isOneByOne(variant))
        return {};
    const qint64 places = ideal.places;
    const Nanoseconds others = use.of(State::WaitTask) + use.of(State::WaitBarrier) + use.of(State::WaitQueue);
    const int cores = variant.gil ? 1 : std::max(1, variant.cores);
    const Nanoseconds coreless = variant.onThreads() ? waitForCores(transitions, use.total, cores) : Nanoseconds{0};
    const Cause before = variant.chunk > 0 ? Cause::SlowChunk : Cause::LateStart;
    std::vector<Shortfall> all{
        {Cause::LoopHeld, variant.onThreads() ? Nanoseconds{0} : use.loopHeld},
        {before, ideal.emptyBefore / places},
        {Cause::EmptyAtEnd, ideal.emptyAtEnd / places},
        {Cause::Locks, (use.of(State::WaitGate) - use.queuedAtGate) / places},
        {Cause::OtherTasks, others / places},
        {Cause::Connections, use.of(State::IoQueued) / places},
        {Cause::Cores, coreless / places},
        {Cause::Retries, use.of(State::RetryPause) / places},
    };
    std::erase_if(all, [&use](const Shortfall &each) {
        return each.time <= Nanoseconds{0} || each.time * worthSaying < use.total;
    });
    std::stable_sort(all.begin(), all.end(), [](const Shortfall &a, const Shortfall &b) { return a.time > b.time; });
    return all;
}

} // namespace interleave
