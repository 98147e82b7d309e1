// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/programnames.h"
#include "core/printers/python/pythonparts.h"
#include "core/printers/resourcefamilies.h"

namespace interleave {

/// The shared objects of a Python program: variables of its module, and dictionaries by number for those that a name with {i} means.
class PythonResources
{
public:
    PythonResources(const Scenario &scenario, const ProgramNames &names, const CallGraph &graph);

    /// The expression for the resource that a step of a template of `count` names; `number` is the expression for the task's number. It
    /// is defined from now on. Not for databases.
    [[nodiscard]] QString use(const ResourceRef &ref, quint32 count, const QString &number);
    /// A database's connection that a step finds: at Place::Loop a parameter, else a variable of the module, defined from now on.
    [[nodiscard]] QString useDatabase(const ResourceRef &ref, quint32 count, const QString &number, Place place);
    [[nodiscard]] QString parameter(quint32 index) const { return m_names.resource(index); }

    /// The definitions of what is used.
    void write(CodeWriter &out, PythonParts &parts) const;

private:
    [[nodiscard]] QString expression(quint32 index) const;
    [[nodiscard]] QString making(const Resource &resource, PythonParts &parts) const;
    void writeFamily(CodeWriter &out, PythonParts &parts, std::size_t place) const;
    void writeDatabase(CodeWriter &out, PythonParts &parts, quint32 index) const;
    [[nodiscard]] QString databaseName(quint32 index, Place place) const;

    const Scenario &m_scenario;
    const ProgramNames &m_names;
    const Place m_place; // of the tasks
    const ResourceFamilies m_families;
    std::set<quint32> m_used;
    std::set<std::size_t> m_usedFamilies;
    std::set<quint32> m_usedDatabases; // with variables of the module
    bool m_onThreads = false;          // these are used on threads
};

} // namespace interleave
