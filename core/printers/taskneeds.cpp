// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/taskneeds.h"

#include "core/printers/numbertext.h"
#include "core/printers/textparts.h"

#include <algorithm>

namespace interleave {

namespace {

struct Depends
{
    quint32 count;

    bool operator()(std::monostate) const { return false; }
    bool operator()(bool) const { return false; }
    bool operator()(qint64) const { return false; }
    bool operator()(double) const { return false; }
    bool operator()(const DurationSpec &spec) const { return dependsOnNumber(spec, count); }
    bool operator()(const QString &text) const { return hasNumber(text); }
    bool operator()(const TaskRefs &) const { return false; }
    bool operator()(const ResourceRef &ref) const { return ref.each && ref.each->size() > 1; }
    bool operator()(const RequestSpec &request) const
    {
        const auto inValue = [](const HeaderField &field) { return hasNumber(field.value); };
        return hasNumber(request.url) || hasNumber(request.body) || std::ranges::any_of(request.headers, inValue);
    }
    bool operator()(const Bindings &bindings) const
    {
        return std::ranges::any_of(bindings, [](const Binding &binding) {
            const auto *text = std::get_if<QString>(&binding.value);
            return text && hasNumber(*text);
        });
    }
};

} // namespace

bool dependsOnNumber(const Step &step, quint32 count)
{
    if (count == 1)
        return false;
    const Depends depends{count};
    return std::visit(depends, step.value) || std::ranges::any_of(step.options, [&](const StepOption &option) {
               return option.key != OptionKey::Latency && std::visit(depends, option.value);
           });
}

bool isRequest(const Step &step)
{
    return step.kind == StepKind::Get || step.kind == StepKind::Request;
}

bool usesSharedClient(const Step &step)
{
    return isRequest(step) && !step.flag(OptionKey::Fresh) && !step.flag(OptionKey::Blocking);
}

ProgramNeeds::ProgramNeeds(const Scenario &scenario, const CallGraph &graph)
    : m_needs(scenario.tasks.size() + 1)
{
    const int functions = static_cast<int>(scenario.tasks.size());
    for (int function = CallGraph::mainFunction; function < functions; ++function) {
        TaskNeeds &needs = m_needs[static_cast<std::size_t>(function + 1)];
        const quint32 count = function < 0 ? 1 : scenario.tasks[static_cast<std::size_t>(function)].count;
        visitPlaces(graph.stepsOf(function), graph.place(), [&](const Step &step, Place place) {
            needs.number = needs.number || dependsOnNumber(step, count);
            if (place != Place::Loop)
                return;
            needs.client = needs.client || usesSharedClient(step);
            if (const auto *on = step.option<ResourceRef>(OptionKey::On)) {
                if (on->each)
                    needs.databases.insert(on->each->begin(), on->each->end());
                else
                    needs.databases.insert(on->index);
            }
        });
    }
    // What is started needs it of who starts it: again and again, until nothing is added.
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (int function = CallGraph::mainFunction; function < functions; ++function) {
            TaskNeeds &needs = m_needs[static_cast<std::size_t>(function + 1)];
            for (const int task : graph.of(function).started) {
                const TaskNeeds &others = of(task);
                const std::size_t before = needs.databases.size();
                needs.databases.insert(others.databases.begin(), others.databases.end());
                isChanged = isChanged || needs.databases.size() != before || (others.client && !needs.client);
                needs.client = needs.client || others.client;
            }
        }
    }
}

TaskNeeds mainNeeds(const Variant &variant, const CallGraph &graph, const ProgramNeeds &needs)
{
    TaskNeeds all = needs.of(CallGraph::mainFunction);
    for (int task = 0; task < graph.templates().count(); ++task) {
        if (variant.hasMain || graph.place() != Place::Loop)
            continue; // a main of steps has what those need that it starts
        const TaskNeeds &one = needs.of(task);
        all.client = all.client || one.client;
        all.databases.insert(one.databases.begin(), one.databases.end());
    }
    return all;
}

qint64 mostRequests(const CallGraph &graph, const Variant &variant, const ProgramNeeds &needs)
{
    if (!variant.hasMain && variant.mode == Mode::SequentialAwait)
        return 1;
    if (!variant.hasMain && variant.limit > 0)
        return variant.limit;
    if (!variant.hasMain && variant.chunk > 0)
        return variant.chunk;
    qint64 count = 0;
    for (int task = 0; task < graph.templates().count(); ++task)
        count += graph.isReached(task) && needs.of(task).client ? qint64{graph.templates().all(task).last} : 0;
    return count;
}

} // namespace interleave
