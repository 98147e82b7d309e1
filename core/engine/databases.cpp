// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/databases.h"

#include "core/sql/sqlsource.h"

#include <set>

namespace interleave {

namespace {

void addUsed(const std::vector<Step> &steps, quint32 instances, std::set<quint32> &used)
{
    visitSteps(steps, [&](const Step &step) {
        const auto *on = step.option<ResourceRef>(OptionKey::On);
        if (!on)
            return;
        for (quint32 number = 1; number <= (on->each ? instances : 1); ++number)
            used.insert(on->indexFor(number));
    });
}

} // namespace

QStringList lastingDatabases(const Scenario &scenario, const QStringList &variants)
{
    std::set<quint32> used;
    for (const TaskTemplate &task : scenario.tasks)
        addUsed(task.steps, task.count, used);
    for (const Variant &variant : scenario.variants) {
        if (variants.isEmpty() || variants.contains(variant.name))
            addUsed(variant.main, 1, used);
    }
    QStringList addresses;
    for (const quint32 index : used) {
        const QString &address = scenario.resources.at(index).address;
        if (isLasting(address) && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

} // namespace interleave
