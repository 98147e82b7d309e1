// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/javascript/jsparts.h"
#include "core/printers/programnames.h"
#include "core/printers/resourcefamilies.h"

namespace interleave {

/// The shared objects of a JavaScript program: constants of its module, and arrays for those that a name with {i} means. What threads
/// share lies in memory of its own, for they have no variables in common.
class JsResources
{
public:
    JsResources(const Scenario &scenario, const ProgramNames &names, const CallGraph &graph);

    /// The expression for the resource that a step of a template of `count` names; `number` is the expression for the task's number. It
    /// is defined from now on. Not for databases.
    [[nodiscard]] QString use(JsParts &parts, const ResourceRef &ref, quint32 count, const QString &number);
    /// A database's connection that a step at that place finds, likewise.
    [[nodiscard]] QString useDatabase(JsParts &parts, const ResourceRef &ref, quint32 count, const QString &number, Place place);

    /// The definitions of what is used. `isAlsoOnThreads`: threads load the module, too.
    void write(CodeWriter &out, JsParts &parts, bool isAlsoOnThreads) const;
    /// Closes the connections that are open when main is over.
    void writeClosing(CodeWriter &out) const;

private:
    [[nodiscard]] QString expression(quint32 index) const;
    [[nodiscard]] bool isInMemory(quint32 index) const;
    void note(JsParts &parts, quint32 index);
    [[nodiscard]] QString making(quint32 index, const QString &memory) const;
    void writeMemory(CodeWriter &out, JsParts &parts) const;
    void writeOne(CodeWriter &out, quint32 index) const;
    void writeFamily(CodeWriter &out, std::size_t place) const;
    void writeDatabase(CodeWriter &out, JsParts &parts, quint32 index, bool isAlsoOnThreads) const;
    void writeBlockingDatabase(CodeWriter &out, JsParts &parts, quint32 index) const;
    [[nodiscard]] QString databaseName(quint32 index, Place place) const;
    [[nodiscard]] bool isAwaited(quint32 index, Place place) const;

    const Scenario &m_scenario;
    const ProgramNames &m_names;
    const Place m_place; // of the tasks
    const ResourceFamilies m_families;
    std::set<quint32> m_onThreads; // numbers that steps on threads read or write
    std::set<quint32> m_used;
    std::set<std::size_t> m_usedFamilies;
    std::set<quint32> m_awaitedDatabases;
    std::set<quint32> m_blockingDatabases;
};

} // namespace interleave
