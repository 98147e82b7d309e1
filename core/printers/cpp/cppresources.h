// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/cpp/cppparts.h"
#include "core/printers/programnames.h"
#include "core/printers/resourcefamilies.h"

namespace interleave {

/// The shared objects of a C++ program: variables of its namespace, and arrays of those that a name with {i} means.
class CppResources
{
public:
    CppResources(const Scenario &scenario, const ProgramNames &names, const CallGraph &graph);

    /// The expression for the resource that a step of a template of `count` names; `number` is the expression for the task's number. It
    /// is defined from now on. Not for databases.
    [[nodiscard]] QString use(const ResourceRef &ref, quint32 count, const QString &number, Place place);
    /// The expression for a database that a step finds: at Place::Loop a parameter, else a pointer of the namespace.
    [[nodiscard]] QString useDatabase(const ResourceRef &ref, quint32 count, const QString &number, Place place);
    /// Whether the resource that the reference means is printed as a lock, not as a semaphore.
    [[nodiscard]] bool isLock(const ResourceRef &ref, quint32 count) const;
    /// For a reference whose resources have not all the same type: what each number means. Else none.
    [[nodiscard]] QStringList different(const ResourceRef &ref, quint32 count);

    /// The definitions of what is used.
    void write(CodeWriter &out, CppParts &parts) const;
    /// Databases with a pointer in the namespace, by their place in Scenario::resources; main sets it.
    [[nodiscard]] const std::set<quint32> &pointers() const { return m_pointers; }
    [[nodiscard]] QString pointer(quint32 index) const { return m_names.resource(index) + QLatin1String("OnThread"); }
    /// How a database is made: Database db(u"QSQLITE"_s, u":memory:"_s);
    [[nodiscard]] QString opening(quint32 index) const;

private:
    [[nodiscard]] bool isOnLoop() const { return interleave::isOnLoop(m_place); }
    [[nodiscard]] QString expression(quint32 index) const;
    [[nodiscard]] QString typeOf(const Resource &resource, bool isMixed, CppParts &parts) const;
    [[nodiscard]] bool hasOneType(std::size_t family) const;
    [[nodiscard]] bool isMixed(std::size_t family) const;
    void note(quint32 index);
    void writeFamily(CodeWriter &out, CppParts &parts, std::size_t family) const;

    const Scenario &m_scenario;
    const ProgramNames &m_names;
    const Place m_place; // of the tasks
    ResourceFamilies m_families;
    std::set<quint32> m_used;
    std::set<std::size_t> m_usedFamilies;
    std::set<quint32> m_pointers;
    bool m_onThreads = false; // numbers are used on threads
};

} // namespace interleave
