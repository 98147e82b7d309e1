// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/namer.h"
#include "core/printers/taskflow.h"

namespace interleave {

/// The identifiers of a C++ program that come from the scenario.
class CppNames
{
public:
    CppNames(const Scenario &scenario, const CallGraph &graph, const TaskFlow &flow);

    /// The template's function; and its twin for threads, where an `offload` calls what runs on the loop, too.
    [[nodiscard]] QString function(int task) const { return m_functions.at(task); }
    [[nodiscard]] QString functionOnThread(int task) const { return m_functionsOnThread.at(task); }
    /// What its tasks are kept in.
    [[nodiscard]] QString handle(int task) const { return m_handles.at(task); }
    /// A resource's variable; of a database, the parameter.
    [[nodiscard]] QString resource(quint32 index) const { return m_resources.at(static_cast<int>(index)); }
    /// The array of the resources that a name with {i} means.
    [[nodiscard]] QString family(const QString &pattern) const { return m_families.value(pattern); }

    /// A new name for a constant that belongs to a template, or to main.
    [[nodiscard]] QString constant(int function, const QString &kind);

private:
    Namer m_namer;
    QStringList m_functions;
    QStringList m_functionsOnThread;
    QStringList m_handles;
    QStringList m_resources;
    QHash<QString, QString> m_families;
    QStringList m_templates;
};

/// The scenario's id as the name of a CMake project and its target: letters, digits and hyphens, a letter first.
[[nodiscard]] QString cmakeName(const Scenario &scenario);

} // namespace interleave
