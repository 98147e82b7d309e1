// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/guessroom.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interleave {

namespace {

constexpr double sqlMilliseconds = 5; // scenario-format §6

double meanOf(const FixedDuration &spec)
{
    return spec.milliseconds;
}
double meanOf(const UniformDuration &spec)
{
    return (spec.low + spec.high) / 2;
}
double meanOf(const NormalDuration &spec)
{
    return spec.mean;
}
double meanOf(const ExponentialDuration &spec)
{
    return spec.mean;
}
double meanOf(const EachDuration &spec)
{
    return std::accumulate(spec.milliseconds.begin(), spec.milliseconds.end(), 0.0) /
           static_cast<double>(std::max<std::size_t>(1, spec.milliseconds.size()));
}
double mean(const DurationSpec &spec)
{
    return std::visit([](const auto &each) { return meanOf(each); }, spec);
}

// What a step takes by itself, without those in it.
double own(const Step &step, const Network &network)
{
    switch (step.kind) {
    case StepKind::Sleep:
    case StepKind::Compute: return mean(std::get<DurationSpec>(step.value));
    case StepKind::Get:
    case StepKind::Request: {
        const auto *latency = step.option<DurationSpec>(OptionKey::Latency);
        return mean(latency ? *latency : network.latency) + (step.flag(OptionKey::Fresh) ? mean(network.connect) : 0);
    }
    case StepKind::Tcp: return mean(network.latency);
    case StepKind::Sql: return sqlMilliseconds;
    default: return 0;
    }
}

double rough(const std::vector<Step> &steps, const Network &network)
{
    double sum = 0;
    for (const Step &step : steps) {
        double inner = 0;
        for (const StepBlock &block : step.blocks)
            inner += rough(block.steps, network);
        double times = 1;
        if (step.kind == StepKind::Repeat || step.kind == StepKind::Retry)
            times = static_cast<double>(std::get<qint64>(step.value));
        const auto *pause = step.option<DurationSpec>(OptionKey::Delay);
        sum += own(step, network) + times * inner + (pause ? (times - 1) * mean(*pause) : 0);
    }
    return sum;
}

} // namespace

Nanoseconds guessRoom(const Scenario &scenario)
{
    double longest = 0;
    double sum = 0;
    for (const TaskTemplate &each : scenario.tasks) {
        const double one = rough(each.steps, scenario.network);
        longest = std::max(longest, one);
        sum += one * each.count;
    }
    double mains = 0;
    for (const Variant &variant : scenario.variants)
        mains = std::max(mains, rough(variant.main, scenario.network));
    sum += mains;
    longest = std::max(longest, mains);
    // Between one and many tasks lie orders of magnitude; where concurrency leads to is somewhere in the middle of them.
    const double middle = 4.5 * std::sqrt(longest * sum);
    const double room = std::clamp(middle, 1.5 * longest, 1.5 * std::max(longest, sum));
    return Nanoseconds(std::llround(std::clamp(room, 1.0, maxMilliseconds / 2) * 1e6));
}

} // namespace interleave
