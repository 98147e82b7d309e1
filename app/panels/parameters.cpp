// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parameters.h"

#include "app/panels/addresstext.h"
#include "app/panels/numbertext.h"
#include "app/panels/programs.h"
#include "app/panels/spectext.h"
#include "core/scenario/addresses.h"

#include <algorithm>

namespace interleave {

namespace {

template<typename Use>
void eachRequest(const Scenario &scenario, const Use &use)
{
    const auto look = [&use](const Step &step) {
        if (const QString *address = httpAddress(step))
            use(step, *address);
    };
    for (const TaskTemplate &tasks : scenario.tasks)
        visitSteps(tasks.steps, look);
    for (const Variant &variant : scenario.variants)
        visitSteps(variant.main, look);
}

bool hasFields(const Step &step)
{
    return httpAddress(step) || step.kind == StepKind::Sleep || step.kind == StepKind::Compute || step.kind == StepKind::Timeout;
}

void addVariant(std::vector<ParameterId> &ids, const Variant &variant, int owner)
{
    if (variant.hasMain)
        return; // it has no mode
    if (variant.mode == Mode::Concurrent)
        ids.push_back({ParameterKind::Limit, owner});
    if (variant.mode == Mode::Chunked)
        ids.push_back({ParameterKind::Chunk, owner});
    if (variant.mode == Mode::Threads) {
        ids.push_back({ParameterKind::Workers, owner});
        if (!variant.gil)
            ids.push_back({ParameterKind::Cores, owner});
    }
}

// The places of the steps with fields: first of those in no other step, then of the others, each in file order.
std::vector<int> placesOf(const std::vector<Step> &steps)
{
    std::vector<int> outer;
    std::vector<int> inner;
    int place = 0;
    for (const Step &top : steps) {
        const int first = place;
        const std::span alone(&top, 1);
        visitSteps(alone, [&](const Step &step) {
            if (hasFields(step))
                (place == first ? outer : inner).push_back(place);
            ++place;
        });
    }
    outer.insert(outer.end(), inner.begin(), inner.end());
    return outer;
}

void addSteps(std::vector<ParameterId> &ids, const std::vector<Step> &steps, ParameterId id)
{
    const auto all = allSteps(steps);
    std::vector<int> places = placesOf(steps);
    places.resize(std::min(places.size(), mostStepsInForm));
    for (const int place : places) {
        id.step = place;
        const bool isRequest = httpAddress(*all.at(static_cast<std::size_t>(place)));
        id.kind = isRequest ? ParameterKind::Address : ParameterKind::Duration;
        ids.push_back(id);
        if (!isRequest)
            continue;
        id.kind = ParameterKind::Timeout;
        ids.push_back(id);
    }
}

QString stepText(const Scenario &scenario, const ParameterId &id)
{
    const Step &step = stepOf(scenario, id);
    switch (id.kind) {
    case ParameterKind::Address: return withoutNetwork(*httpAddress(step), addedDelay(scenario), scenario.network.errorRate);
    case ParameterKind::Timeout: {
        const DurationSpec *timeout = step.option<DurationSpec>(OptionKey::Timeout);
        return timeout ? specText(*timeout) : QString();
    }
    default: return specText(std::get<DurationSpec>(step.value));
    }
}

} // namespace

bool hasRequests(const Scenario &scenario)
{
    bool any = false;
    eachRequest(scenario, [&any](const Step &, const QString &) { any = true; });
    return any;
}

bool hasRelativeAddress(const Scenario &scenario)
{
    bool any = false;
    eachRequest(scenario, [&any](const Step &, const QString &address) { any = any || isRelativeAddress(address); });
    return any;
}

bool hasForeignAddress(const Scenario &scenario)
{
    bool any = false;
    eachRequest(scenario, [&any](const Step &, const QString &address) { any = any || !isRelativeAddress(address); });
    return any;
}

double addedDelay(const Scenario &scenario)
{
    std::optional<double> shared;
    double latency = leastMilliseconds(scenario.network.latency);
    eachRequest(scenario, [&](const Step &step, const QString &address) {
        if (const DurationSpec *own = step.option<DurationSpec>(OptionKey::Latency))
            latency = std::min(latency, leastMilliseconds(*own));
        if (!isRelativeAddress(address))
            return;
        const double delay = queryItem(address, QStringLiteral("delay")).toDouble();
        shared = std::min(shared.value_or(delay), delay);
    });
    // A delay that simulated time does not know was put there by the file's author for another reason.
    return shared && *shared <= latency ? std::max(0.0, *shared) : 0;
}

std::vector<ParameterId> parametersOf(const Scenario &scenario)
{
    std::vector<ParameterId> ids;
    const std::size_t shown = std::min(scenario.tasks.size(), mostTemplatesInForm);
    for (std::size_t i = 0; i < shown; ++i) {
        const int owner = static_cast<int>(i);
        ids.push_back({ParameterKind::Name, owner});
        ids.push_back({ParameterKind::Count, owner});
        addSteps(ids, scenario.tasks[i].steps, {.owner = owner});
    }
    if (hasRequests(scenario)) {
        ids.push_back({ParameterKind::Delay});
        ids.push_back({ParameterKind::FailureRate});
    }
    for (std::size_t i = 0; i < scenario.variants.size(); ++i) {
        const int owner = static_cast<int>(i);
        ids.push_back({ParameterKind::Compare, owner});
        addVariant(ids, scenario.variants[i], owner);
        addSteps(ids, scenario.variants[i].main, {.owner = owner, .inMain = true});
    }
    ids.push_back({ParameterKind::Seed});
    return ids;
}

int stepsLeftOut(const Scenario &scenario)
{
    std::size_t left = 0;
    const auto count = [&left](const std::vector<Step> &steps) {
        const std::size_t places = placesOf(steps).size();
        left += places - std::min(places, mostStepsInForm);
    };
    for (std::size_t i = 0; i < std::min(scenario.tasks.size(), mostTemplatesInForm); ++i)
        count(scenario.tasks[i].steps);
    for (const Variant &variant : scenario.variants)
        count(variant.main);
    return static_cast<int>(left);
}

QString parameterText(const Scenario &scenario, const ParameterId &id)
{
    const auto owner = static_cast<std::size_t>(id.owner);
    switch (id.kind) {
    case ParameterKind::Name: return scenario.tasks[owner].name;
    case ParameterKind::Count: return QString::number(scenario.tasks[owner].count);
    case ParameterKind::Address:
    case ParameterKind::Timeout:
    case ParameterKind::Duration: return stepText(scenario, id);
    case ParameterKind::Delay: return plainNumber(addedDelay(scenario));
    case ParameterKind::FailureRate: return percentText(scenario.network.errorRate);
    case ParameterKind::Compare: return QStringLiteral("1");
    case ParameterKind::Limit: {
        const int limit = scenario.variants[owner].limit;
        return limit > 0 ? QString::number(limit) : QString();
    }
    case ParameterKind::Chunk: return QString::number(scenario.variants[owner].chunk);
    case ParameterKind::Workers: return QString::number(scenario.variants[owner].workers);
    case ParameterKind::Cores: return QString::number(scenario.variants[owner].cores);
    case ParameterKind::Seed: return QString::number(scenario.seed);
    }
    return {};
}

} // namespace interleave
