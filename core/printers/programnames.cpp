// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/programnames.h"

#include <utility>

namespace interleave {

namespace {

// Several of what a text names: "fork {i}" is forks.
QString plural(const QString &text)
{
    QString bare = text;
    bare = bare.remove(QLatin1String("{i}")).trimmed();
    return bare.isEmpty() || bare.endsWith(u's') ? bare : bare + u's';
}

} // namespace

ProgramNames::ProgramNames(NameStyle style, QSet<QString> reserved, const Scenario &scenario, const Variant &variant, const CallGraph &graph,
                           const TaskFlow &flow)
    : m_namer(style, std::move(reserved))
{
    for (const TaskTemplate &task : scenario.tasks) {
        m_templates.append(task.name);
        m_functions.append(m_namer.name(task.name, QStringLiteral("task")));
    }
    for (int task = 0; task < graph.templates().count(); ++task) {
        const bool isTwin = graph.isReached(task) && graph.isReachedOnThread(task);
        const QString name = m_functions.at(task);
        m_functionsOnThread.append(isTwin ? m_namer.name(name + QLatin1String(" on thread"), QStringLiteral("task")) : name);
    }
    for (const Resource &resource : scenario.resources)
        m_resources.append(m_namer.name(resource.name, QStringLiteral("shared")));
    const auto addFamily = [this](const QString &pattern) {
        if (!m_families.contains(pattern))
            m_families.insert(pattern, m_namer.name(plural(pattern), QStringLiteral("resources")));
    };
    for (const TaskTemplate &task : scenario.tasks) {
        visitSteps(task.steps, [&addFamily](const Step &step) {
            if (const auto *ref = std::get_if<ResourceRef>(&step.value); ref && ref->each)
                addFamily(ref->name);
        });
    }
    for (int task = 0; task < graph.templates().count(); ++task) {
        const bool isOne = flow.keeping(task) == Keeping::Variable;
        m_handles.append(m_namer.name(m_functions.at(task) + QLatin1String(isOne ? " task" : " tasks"), QStringLiteral("handle")));
    }
    const QString both = scenario.id + u' ' + (scenario.variants.size() > 1 ? variant.name : QString());
    m_test = m_namer.name(QLatin1String("test ") + both, QStringLiteral("test"));
}

QString ProgramNames::ownerOf(int function) const
{
    return function == CallGraph::mainFunction ? QStringLiteral("main") : m_templates.at(function);
}

QString ProgramNames::constant(int function, const QString &kind)
{
    return m_namer.name(ownerOf(function) + u' ' + kind, QStringLiteral("values"), NameStyle::Constant);
}

QString ProgramNames::part(int function, const QString &kind)
{
    return m_namer.name(ownerOf(function) + u' ' + kind, QStringLiteral("part"));
}

} // namespace interleave
