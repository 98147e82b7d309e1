// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonresources.h"

#include "core/printers/python/pythontext.h"
#include "core/printers/sqltext.h"

namespace interleave {

PythonResources::PythonResources(const Scenario &scenario, const ProgramNames &names, const CallGraph &graph)
    : m_scenario(scenario)
    , m_names(names)
    , m_place(graph.place())
    , m_families(scenario)
{
}

QString PythonResources::expression(quint32 index) const
{
    const ResourceFamilies::Home *home = m_families.homeOf(index);
    return home ? QStringLiteral("%1[%2]").arg(m_names.family(m_families.at(home->family).pattern)).arg(home->number) : m_names.resource(index);
}

QString PythonResources::use(const ResourceRef &ref, quint32 count, const QString &number)
{
    const auto note = [this](quint32 index) {
        m_used.insert(index);
        if (const ResourceFamilies::Home *home = m_families.homeOf(index))
            m_usedFamilies.insert(home->family);
    };
    if (!ref.each || count == 1) {
        const quint32 index = ref.indexFor(1);
        note(index);
        return expression(index);
    }
    for (const quint32 index : *ref.each)
        note(index);
    m_usedFamilies.insert(m_families.find(ref.name));
    return QStringLiteral("%1[%2]").arg(m_names.family(ref.name), number);
}

QString PythonResources::databaseName(quint32 index, Place place) const
{
    // Where coroutines have the connection for a parameter, what blocks beside them has one of another name.
    const bool isBeside = m_place == Place::Loop && place != Place::Loop;
    return m_names.resource(index) + QLatin1String(isBeside ? "_on_thread" : "");
}

QString PythonResources::useDatabase(const ResourceRef &ref, quint32 count, const QString &number, Place place)
{
    m_onThreads = m_onThreads || place == Place::Thread || place == Place::Offload;
    const auto connection = [&](quint32 index) {
        if (place != Place::Loop)
            m_usedDatabases.insert(index);
        return databaseName(index, place);
    };
    if (!ref.each || count == 1)
        return connection(ref.indexFor(1));
    QStringList connections;
    for (const quint32 index : *ref.each)
        connections.append(connection(index));
    return QStringLiteral("[%1][%2 - 1]").arg(connections.join(QLatin1String(", ")), number);
}

QString PythonResources::making(const Resource &resource, PythonParts &parts) const
{
    const QString module = isOnLoop(m_place) ? QStringLiteral("asyncio") : QStringLiteral("threading");
    const QString size = QString::number(resource.size);
    switch (resource.kind) {
    case ResourceKind::Number:
        return size;
    case ResourceKind::Queue: {
        const QString home = isOnLoop(m_place) ? module : QStringLiteral("queue");
        parts.import(home);
        return QStringLiteral("%1.Queue(maxsize=%2)").arg(home, size);
    }
    case ResourceKind::Semaphore:
    case ResourceKind::Barrier:
        parts.import(module);
        return QStringLiteral("%1.%2(%3)").arg(module, resource.kind == ResourceKind::Barrier ? QStringLiteral("Barrier") : QStringLiteral("Semaphore"), size);
    default:
        parts.import(module);
        return QStringLiteral("%1.%2()").arg(module, resource.kind == ResourceKind::Lock ? QStringLiteral("Lock") : QStringLiteral("Event"));
    }
}

void PythonResources::writeFamily(CodeWriter &out, PythonParts &parts, std::size_t place) const
{
    const ResourceFamilies::Family &family = m_families.at(place);
    const QString name = m_names.family(family.pattern);
    const Resource &first = m_scenario.resources.at(family.members.front());
    if (m_families.isAlike(place)) {
        out.line(QStringLiteral("%1 = {i: %2 for i in range(1, %3)}").arg(name, making(first, parts)).arg(family.members.size() + 1));
        return;
    }
    QStringList items;
    for (std::size_t i = 0; i < family.members.size(); ++i) {
        const Resource &one = m_scenario.resources.at(family.members[i]);
        const bool isHome = *m_families.homeOf(family.members[i]) == ResourceFamilies::Home{place, static_cast<quint32>(i + 1)};
        items.append(QStringLiteral("%1: %2").arg(QString::number(i + 1), isHome ? making(one, parts) : expression(family.members[i])));
    }
    out.list(name + QLatin1String(" = {"), items, QStringLiteral("}"));
}

void PythonResources::write(CodeWriter &out, PythonParts &parts) const
{
    for (const quint32 index : m_used) {
        if (!m_families.homeOf(index))
            out.line(QStringLiteral("%1 = %2").arg(m_names.resource(index), making(m_scenario.resources.at(index), parts)));
    }
    for (const std::size_t family : m_families.withHomes(m_usedFamilies))
        writeFamily(out, parts, family);
    for (const quint32 index : m_usedDatabases)
        writeDatabase(out, parts, index);
}

void PythonResources::writeDatabase(CodeWriter &out, PythonParts &parts, quint32 index) const
{
    const Resource &database = m_scenario.resources.at(index);
    const QString name = databaseName(index, m_onThreads ? Place::Offload : m_place);
    const QString address = addressOf(database);
    if (isPostgres(database)) {
        parts.import(QStringLiteral("psycopg"));
        out.list(name + QLatin1String(" = psycopg.connect("),
                 {pythonString(QLatin1String("service=") + address), QStringLiteral("autocommit=True")}, QStringLiteral(")"));
        return;
    }
    parts.import(QStringLiteral("sqlite3"));
    if (m_place == Place::Loop && address == QLatin1String(":memory:"))
        out.paragraph(QStringLiteral("# "), QStringLiteral("In memory, this is another database than the coroutines'."));
    QStringList arguments{pythonString(address), QStringLiteral("isolation_level=None")};
    if (m_onThreads)
        arguments.append(QStringLiteral("check_same_thread=False"));
    out.list(name + QLatin1String(" = sqlite3.connect("), arguments, QStringLiteral(")"));
}

} // namespace interleave
