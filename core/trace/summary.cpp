// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/summary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interleave {

namespace {

void countEnd(Summary &summary, State state)
{
    switch (state) {
    case State::Done: ++summary.done; break;
    case State::Failed: ++summary.failed; break;
    case State::TimedOut: ++summary.timedOut; break;
    case State::Cancelled: ++summary.cancelled; break;
    case State::Deadlocked: ++summary.deadlocked; break;
    case State::NotStarted: ++summary.notStarted; break;
    default: break;
    }
}

} // namespace

Nanoseconds quantile(std::span<const Nanoseconds> sorted, double q)
{
    if (sorted.empty())
        return Nanoseconds{0};
    // 0.07 × 100 is a hair more than 7 in floating point: less than a billionth above a whole number is that number.
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(sorted.size()) - 1e-9));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

Summary summarize(const FactTable &facts, Nanoseconds now)
{
    Summary summary;
    summary.total = facts.end().value_or(now);
    summary.tasks = facts.count();
    std::vector<Nanoseconds> latencies;
    for (TaskId task = 0; task < facts.count(); ++task) {
        const TaskFacts &fact = facts.at(task);
        countEnd(summary, fact.state);
        if (fact.started != TaskFacts::never && fact.finished != TaskFacts::never)
            latencies.push_back(fact.finished - fact.started);
    }
    std::sort(latencies.begin(), latencies.end());
    summary.p50 = quantile(latencies, 0.50);
    summary.p95 = quantile(latencies, 0.95);
    summary.p99 = quantile(latencies, 0.99);
    summary.peakInFlight = facts.flight().isInOrder() ? peakOf(facts.flight().steps()) : peakOf(inFlightSteps(facts));
    if (summary.total.count() > 0) {
        const double seconds = static_cast<double>(summary.total.count()) / 1e9;
        summary.tasksPerSecond = static_cast<double>(latencies.size()) / seconds;
    }
    return summary;
}

std::vector<InFlightStep> inFlightSteps(const FactTable &facts)
{
    std::vector<TaskId> all(facts.count());
    std::iota(all.begin(), all.end(), TaskId{0});
    return inFlightSteps(facts, all);
}

std::vector<InFlightStep> inFlightSteps(const FactTable &facts, std::span<const TaskId> tasks)
{
    struct Change
    {
        Nanoseconds time;
        int by;
    };
    std::vector<Change> changes;
    for (const TaskId task : tasks) {
        const TaskFacts &fact = facts.at(task);
        if (task >= facts.count() || fact.started == TaskFacts::never)
            continue; // other lanes are not in flight
        changes.push_back({fact.started, 1});
        if (fact.finished != TaskFacts::never)
            changes.push_back({fact.finished, -1});
    }
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.time < b.time; });

    std::vector<InFlightStep> steps;
    if (changes.empty() || changes.front().time > Nanoseconds{0})
        steps.push_back({Nanoseconds{0}, 0});
    int count = 0;
    for (std::size_t i = 0; i < changes.size();) {
        const Nanoseconds time = changes[i].time;
        for (; i < changes.size() && changes[i].time == time; ++i)
            count += changes[i].by;
        if (steps.empty() || steps.back().count != static_cast<quint32>(count))
            steps.push_back({time, static_cast<quint32>(count)});
    }
    return steps;
}

quint32 peakOf(std::span<const InFlightStep> steps)
{
    quint32 peak = 0;
    for (const InFlightStep &step : steps)
        peak = std::max(peak, step.count);
    return peak;
}

std::vector<InFlightStep> thinned(std::span<const InFlightStep> steps, std::size_t atMost)
{
    if (steps.size() <= atMost || atMost < 2)
        return {steps.begin(), steps.end()};
    // The last point stays as it is: it says where the curve ends.
    const std::size_t stretches = atMost - 1;
    const std::size_t inner = steps.size() - 1;
    std::vector<InFlightStep> thin;
    thin.reserve(atMost);
    for (std::size_t k = 0; k < stretches; ++k) {
        const std::size_t begin = k * inner / stretches;
        const std::size_t end = (k + 1) * inner / stretches;
        InFlightStep highest = steps[begin];
        for (std::size_t i = begin; i < end; ++i)
            highest.count = std::max(highest.count, steps[i].count);
        thin.push_back(highest);
    }
    thin.push_back(steps.back());
    return thin;
}

} // namespace interleave
