// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppresources.h"

#include "core/printers/cpp/cpptext.h"
#include "core/printers/sqltext.h"

#include <algorithm>

namespace interleave {

namespace {

// What makes an object of its type: "(3)", " = 0", nothing.
QString initializer(const Resource &resource, const QString &type)
{
    switch (resource.kind) {
    case ResourceKind::Semaphore:
    case ResourceKind::Barrier:
    case ResourceKind::Queue:
        return QStringLiteral("(%1)").arg(resource.size);
    case ResourceKind::Lock:
        return QLatin1String(type == QLatin1String("QSemaphore") ? "(1)" : "");
    case ResourceKind::Number:
        return QStringLiteral(" = %1").arg(resource.size);
    default:
        return QLatin1String(type == QLatin1String("std::atomic<bool>") ? " = false" : "");
    }
}

bool canBeCopied(const QString &type)
{
    return !type.startsWith(u'Q') && !type.startsWith(QLatin1String("std::")) && type != QLatin1String("BlockingQueue");
}

} // namespace

CppResources::CppResources(const Scenario &scenario, const ProgramNames &names, const CallGraph &graph)
    : m_scenario(scenario)
    , m_names(names)
    , m_place(graph.place())
    , m_families(scenario)
{
}

QString CppResources::expression(quint32 index) const
{
    const ResourceFamilies::Home *home = m_families.homeOf(index);
    if (!home || !m_families.isAlike(home->family))
        return m_names.resource(index);
    return QStringLiteral("%1[%2]").arg(m_names.family(m_families.at(home->family).pattern)).arg(home->number - 1);
}

void CppResources::note(quint32 index)
{
    m_used.insert(index);
    if (const ResourceFamilies::Home *home = m_families.homeOf(index); home && m_families.isAlike(home->family))
        m_usedFamilies.insert(home->family);
}

QString CppResources::use(const ResourceRef &ref, quint32 count, const QString &number, Place place)
{
    m_onThreads = m_onThreads || place == Place::Thread || place == Place::Offload;
    if (!ref.each || count == 1) {
        const quint32 index = ref.indexFor(1);
        note(index);
        return expression(index);
    }
    for (const quint32 index : *ref.each)
        note(index);
    const std::size_t family = m_families.find(ref.name);
    if (hasOneType(family))
        m_usedFamilies.insert(family);
    const QString element = QStringLiteral("%1[%2 - 1]").arg(m_names.family(ref.name), number);
    return m_families.isAlike(family) ? element : QStringLiteral("(*%1)").arg(element);
}

QString CppResources::useDatabase(const ResourceRef &ref, quint32 count, const QString &number, Place place)
{
    const auto connection = [&](quint32 index) {
        if (place == Place::Loop)
            return m_names.resource(index);
        m_pointers.insert(index);
        return pointer(index);
    };
    if (!ref.each || count == 1)
        return connection(ref.indexFor(1));
    QStringList connections;
    for (const quint32 index : *ref.each)
        connections.append(connection(index));
    return QStringLiteral("std::array{%1}[%2 - 1]").arg(connections.join(QLatin1String(", ")), number);
}

bool CppResources::isMixed(std::size_t family) const
{
    const std::vector<quint32> &members = m_families.at(family).members;
    return std::ranges::any_of(members, [&](quint32 one) {
        return m_scenario.resources.at(one).kind != m_scenario.resources.at(members.front()).kind;
    });
}

// Locks and semaphores can be one type, events and barriers cannot.
bool CppResources::hasOneType(std::size_t family) const
{
    const std::vector<quint32> &members = m_families.at(family).members;
    return !isMixed(family) || std::ranges::all_of(members, [this](quint32 one) {
        const ResourceKind kind = m_scenario.resources.at(one).kind;
        return kind == ResourceKind::Lock || kind == ResourceKind::Semaphore;
    });
}

bool CppResources::isLock(const ResourceRef &ref, quint32 count) const
{
    if (ref.each && count > 1)
        return !isMixed(m_families.find(ref.name)) && m_scenario.resources.at(ref.each->front()).kind == ResourceKind::Lock;
    const quint32 index = ref.indexFor(1);
    const ResourceFamilies::Home *home = m_families.homeOf(index);
    return m_scenario.resources.at(index).kind == ResourceKind::Lock && (!home || !isMixed(home->family));
}

QStringList CppResources::different(const ResourceRef &ref, quint32 count)
{
    if (!ref.each || count == 1 || hasOneType(m_families.find(ref.name)))
        return {};
    QStringList all;
    for (quint32 number = 1; number <= count; ++number) {
        note(ref.indexFor(number));
        all.append(expression(ref.indexFor(number)));
    }
    return all;
}

QString CppResources::typeOf(const Resource &resource, bool isMixed, CppParts &parts) const
{
    const auto helper = [&parts](CppHelper one, const char *name) {
        parts.use(one);
        return QString::fromLatin1(name);
    };
    switch (resource.kind) {
    case ResourceKind::Semaphore:
        return isOnLoop() ? helper(CppHelper::Semaphore, "Semaphore") : QStringLiteral("QSemaphore");
    case ResourceKind::Lock:
        if (isOnLoop())
            return helper(CppHelper::Lock, "Lock");
        return QLatin1String(isMixed ? "QSemaphore" : "QMutex");
    case ResourceKind::Event:
        return isOnLoop() ? helper(CppHelper::Event, "Event") : QStringLiteral("std::atomic<bool>");
    case ResourceKind::Barrier:
        return isOnLoop() ? helper(CppHelper::Barrier, "Barrier") : QStringLiteral("std::barrier<>");
    case ResourceKind::Queue:
        return isOnLoop() ? helper(CppHelper::Queue, "Queue") : helper(CppHelper::BlockingQueue, "BlockingQueue");
    default:
        return QLatin1String(m_onThreads ? "std::atomic<qint64>" : "qint64");
    }
}

void CppResources::writeFamily(CodeWriter &out, CppParts &parts, std::size_t family) const
{
    const ResourceFamilies::Family &one = m_families.at(family);
    const QString name = m_names.family(one.pattern);
    const Resource &first = m_scenario.resources.at(one.members.front());
    const bool mixed = isMixed(family);
    QString type = typeOf(first, mixed, parts);
    if (m_families.isAlike(family)) {
        const QString size = QString::number(one.members.size());
        const QString made = initializer(first, type);
        if (made.isEmpty() || (first.kind == ResourceKind::Number && first.size == 0) || first.kind == ResourceKind::Event) {
            out.line(QStringLiteral("std::array<%1, %2> %3{};").arg(type, size, name));
        } else if (first.kind != ResourceKind::Number && canBeCopied(type)) {
            out.line(QStringLiteral("std::vector<%1> %2(%3, %1%4);").arg(type, name, size, made));
        } else {
            const QString value = first.kind == ResourceKind::Number ? QString::number(first.size) : type + made;
            out.list(QStringLiteral("std::array<%1, %2> %3{").arg(type, size, name), QStringList(QList<QString>(static_cast<qsizetype>(one.members.size()), value)),
                     QStringLiteral("};"));
        }
        return;
    }
    if (mixed)
        type = QLatin1String(isOnLoop() ? "Semaphore" : "QSemaphore");
    QStringList items;
    for (const quint32 member : one.members)
        items.append(u'&' + expression(member));
    out.list(QStringLiteral("const std::array<%1 *, %2> %3{").arg(type).arg(one.members.size()).arg(name), items, QStringLiteral("};"));
}

void CppResources::write(CodeWriter &out, CppParts &parts) const
{
    const auto isInAlike = [this](quint32 index) {
        const ResourceFamilies::Home *home = m_families.homeOf(index);
        return home && m_families.isAlike(home->family);
    };
    for (const quint32 index : m_used) {
        if (isInAlike(index))
            continue;
        const Resource &resource = m_scenario.resources.at(index);
        const ResourceFamilies::Home *home = m_families.homeOf(index);
        const QString type = typeOf(resource, home && isMixed(home->family), parts);
        out.line(QStringLiteral("%1 %2%3;").arg(type, m_names.resource(index), initializer(resource, type)));
    }
    for (const bool alike : {true, false}) {
        for (const std::size_t family : m_usedFamilies) {
            if (m_families.isAlike(family) == alike)
                writeFamily(out, parts, family);
        }
    }
    for (const quint32 index : m_pointers)
        out.line(QStringLiteral("Database *%1 = nullptr; // opened in run()").arg(pointer(index)));
}

QString CppResources::opening(quint32 index) const
{
    const Resource &database = m_scenario.resources.at(index);
    const QString address = addressOf(database);
    const QString name = m_names.resource(index);
    if (!isPostgres(database))
        return QStringLiteral("Database %1(u\"QSQLITE\"_s, %2);").arg(name, cppString(address));
    return QStringLiteral("Database %1(u\"QPSQL\"_s, {}, %2);").arg(name, cppString(QLatin1String("service=") + address));
}

} // namespace interleave
