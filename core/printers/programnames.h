// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/namer.h"
#include "core/printers/taskflow.h"

namespace interleave {

/// The identifiers of a program that come from the scenario.
class ProgramNames
{
public:
    /// `reserved` are the words that the program needs itself.
    ProgramNames(NameStyle style, QSet<QString> reserved, const Scenario &scenario, const Variant &variant, const CallGraph &graph,
                 const TaskFlow &flow);

    /// The template's function; and its twin for threads, where an `offload` calls what runs on the loop, too.
    [[nodiscard]] QString function(int task) const { return m_functions.at(task); }
    [[nodiscard]] QString functionOnThread(int task) const { return m_functionsOnThread.at(task); }
    /// What its tasks are kept in.
    [[nodiscard]] QString handle(int task) const { return m_handles.at(task); }
    /// A resource's variable.
    [[nodiscard]] QString resource(quint32 index) const { return m_resources.at(static_cast<int>(index)); }
    /// The dictionary of the resources that a name with {i} means.
    [[nodiscard]] QString family(const QString &pattern) const { return m_families.value(pattern); }
    [[nodiscard]] QString test() const { return m_test; }

    /// A new name for a constant that belongs to a template, or to main.
    [[nodiscard]] QString constant(int function, const QString &kind);
    /// A new name for a function that does a part of a template's, or main's, work.
    [[nodiscard]] QString part(int function, const QString &kind);

private:
    [[nodiscard]] QString ownerOf(int function) const;

    Namer m_namer;
    QStringList m_functions;
    QStringList m_functionsOnThread;
    QStringList m_handles;
    QStringList m_resources;
    QHash<QString, QString> m_families;
    QStringList m_templates;
    QString m_test;
};

} // namespace interleave
