// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parameters.h"

#include "app/panels/addresstext.h"
#include "app/panels/numbertext.h"
#include "app/panels/spectext.h"

#include <algorithm>

namespace interleave {

namespace {

const QString delayKey = QStringLiteral("delay");
const QString failKey = QStringLiteral("fail");

template<typename Use>
void eachRequest(const Scenario &scenario, Use &&use)
{
    for (const TaskTemplate &tasks : scenario.tasks) {
        for (const Step &step : tasks.steps) {
            if (const QString *address = std::get_if<QString>(&step.value); address && step.kind == StepKind::Get)
                use(step, *address);
        }
    }
}

void addTemplate(std::vector<ParameterId> &ids, const TaskTemplate &tasks, int owner)
{
    ids.push_back({ParameterKind::Name, owner});
    ids.push_back({ParameterKind::Count, owner});
    for (std::size_t i = 0; i < tasks.steps.size(); ++i) {
        const int step = static_cast<int>(i);
        switch (tasks.steps[i].kind) {
        case StepKind::Get:
            ids.push_back({ParameterKind::Address, owner, step});
            ids.push_back({ParameterKind::Timeout, owner, step});
            break;
        case StepKind::Sleep:
        case StepKind::Compute: ids.push_back({ParameterKind::Duration, owner, step}); break;
        default: break;
        }
    }
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

// The address without what the fields for delay and failures say of it.
QString ownAddress(const Scenario &scenario, const QString &address)
{
    if (!isRelativeAddress(address))
        return address;
    QString own = address;
    const double shared = addedDelay(scenario);
    if (shared > 0) {
        const double rest = queryItem(own, delayKey).toDouble() - shared;
        own = withQueryItem(own, delayKey, rest > 0 ? plainNumber(rest) : QString());
    }
    const QString fail = queryItem(own, failKey);
    if (scenario.network.errorRate > 0 && fail == plainNumber(scenario.network.errorRate))
        own = withQueryItem(own, failKey, {});
    return own;
}

QString stepText(const Scenario &scenario, const ParameterId &id)
{
    const Step &step = scenario.tasks[static_cast<std::size_t>(id.owner)].steps[static_cast<std::size_t>(id.step)];
    switch (id.kind) {
    case ParameterKind::Address: return ownAddress(scenario, std::get<QString>(step.value));
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
        const double delay = queryItem(address, delayKey).toDouble();
        shared = std::min(shared.value_or(delay), delay);
    });
    // A delay that simulated time does not know was put there by the file's author for another reason.
    return shared && *shared <= latency ? std::max(0.0, *shared) : 0;
}

std::vector<ParameterId> parametersOf(const Scenario &scenario)
{
    std::vector<ParameterId> ids;
    const std::size_t shown = std::min(scenario.tasks.size(), mostTemplatesInForm);
    for (std::size_t i = 0; i < shown; ++i)
        addTemplate(ids, scenario.tasks[i], static_cast<int>(i));
    if (hasRequests(scenario)) {
        ids.push_back({ParameterKind::Delay});
        ids.push_back({ParameterKind::FailureRate});
    }
    for (std::size_t i = 0; i < scenario.variants.size(); ++i) {
        const int owner = static_cast<int>(i);
        ids.push_back({ParameterKind::Compare, owner});
        addVariant(ids, scenario.variants[i], owner);
    }
    ids.push_back({ParameterKind::Seed});
    return ids;
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
