// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/addresses.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace interleave {

namespace {

qint64 product(qint64 times, qint64 factor)
{
    return factor > 0 && times > mostTimes / factor ? mostTimes : times * factor;
}

// How often the steps in the step run each time that it does, at most.
qint64 roundsOf(const Step &step)
{
    switch (step.kind) {
    case StepKind::Retry:
    case StepKind::Repeat: return std::get<qint64>(step.value);
    case StepKind::AsCompleted: {
        qint64 tasks = 0;
        for (const TaskSpan &span : std::get<TaskRefs>(step.value).spans)
            tasks += span.count;
        return tasks;
    }
    default: return 1;
    }
}

class Collector
{
public:
    explicit Collector(quint32 instances)
        : m_instances(instances)
    {}

    void collect(const std::vector<Step> &steps, qint64 times)
    {
        for (const Step &step : steps) {
            if (const QString *address = httpAddress(step))
                addresses.push_back({*address, Protocol::Http, m_instances, times});
            if (step.kind == StepKind::Tcp) {
                const QString *to = step.option<QString>(OptionKey::To);
                addresses.push_back({to ? *to : QString(), Protocol::Tcp, m_instances, times});
            }
            for (const StepBlock &block : step.blocks)
                collect(block.steps, product(times, roundsOf(step)));
        }
    }

    std::vector<Address> addresses;

private:
    quint32 m_instances;
};

} // namespace

bool Address::isRelative() const
{
    return protocol == Protocol::Http ? isRelativeAddress(text) : text.isEmpty();
}

std::vector<Address> addressesOf(const Scenario &scenario, const QStringList &variants)
{
    const auto isRun = [&variants](const Variant &variant) { return variants.isEmpty() || variants.contains(variant.name); };
    const auto runs = std::ranges::count_if(scenario.variants, isRun);
    std::vector<Address> all;
    const auto add = [&all](const std::vector<Step> &steps, quint32 instances, qint64 times) {
        Collector collector(instances);
        collector.collect(steps, times);
        std::ranges::move(collector.addresses, std::back_inserter(all));
    };
    for (const TaskTemplate &task : scenario.tasks)
        add(task.steps, task.count, product(task.count, runs));
    for (const Variant &variant : scenario.variants) {
        if (isRun(variant))
            add(variant.main, 1, 1);
    }
    return all;
}

quint32 echoConnections(const Scenario &scenario)
{
    qint64 most = 0;
    for (const Variant &variant : scenario.variants) {
        qint64 connections = 0;
        for (const Address &address : addressesOf(scenario, {variant.name})) {
            if (address.protocol == Protocol::Tcp && address.isRelative())
                connections = std::min<qint64>(mostConnections, connections + address.times);
        }
        most = std::max(most, connections);
    }
    return static_cast<quint32>(most);
}

const QString *httpAddress(const Step &step)
{
    if (step.kind == StepKind::Get)
        return std::get_if<QString>(&step.value);
    const auto *request = std::get_if<RequestSpec>(&step.value);
    return request ? &request->url : nullptr;
}

QString *httpAddress(Step &step)
{
    return const_cast<QString *>(httpAddress(std::as_const(step)));
}

bool isRelativeAddress(const QString &address)
{
    return address.startsWith(u'/');
}

} // namespace interleave
