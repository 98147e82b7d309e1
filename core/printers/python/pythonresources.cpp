// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonresources.h"

#include "core/printers/python/pythontext.h"

#include <algorithm>

namespace interleave {

PythonResources::PythonResources(const Scenario &scenario, const PythonNames &names, const CallGraph &graph)
    : m_scenario(scenario)
    , m_names(names)
    , m_place(graph.place())
{
    for (const TaskTemplate &task : scenario.tasks) {
        visitSteps(task.steps, [this](const Step &step) {
            if (const auto *ref = std::get_if<ResourceRef>(&step.value); ref && ref->each)
                addFamily(*ref);
        });
    }
}

void PythonResources::addFamily(const ResourceRef &ref)
{
    auto family = std::ranges::find(m_families, ref.name, &Family::pattern);
    if (family == m_families.end())
        family = m_families.insert(m_families.end(), Family{ref.name, {}});
    const auto place = static_cast<std::size_t>(family - m_families.begin());
    for (std::size_t i = family->members.size(); i < ref.each->size(); ++i) {
        family->members.push_back((*ref.each)[i]);
        m_places.try_emplace((*ref.each)[i], place, static_cast<quint32>(i + 1));
    }
}

QString PythonResources::expression(quint32 index) const
{
    const auto found = m_places.find(index);
    if (found == m_places.end())
        return m_names.resource(index);
    const auto [family, number] = found->second;
    return QStringLiteral("%1[%2]").arg(m_names.family(m_families.at(family).pattern)).arg(number);
}

QString PythonResources::use(const ResourceRef &ref, quint32 count, const QString &number)
{
    const auto note = [this](quint32 index) {
        m_used.insert(index);
        if (const auto found = m_places.find(index); found != m_places.end())
            m_usedFamilies.insert(found->second.first);
    };
    if (!ref.each || count == 1) {
        const quint32 index = ref.indexFor(1);
        note(index);
        return expression(index);
    }
    for (const quint32 index : *ref.each)
        note(index);
    const auto family = std::ranges::find(m_families, ref.name, &Family::pattern);
    m_usedFamilies.insert(static_cast<std::size_t>(family - m_families.begin()));
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

// Whether all are made the same way, and each belongs to this family only.
bool PythonResources::isAlike(const Family &family) const
{
    const Resource &first = m_scenario.resources.at(family.members.front());
    for (std::size_t i = 0; i < family.members.size(); ++i) {
        const Resource &one = m_scenario.resources.at(family.members[i]);
        const auto [home, number] = m_places.at(family.members[i]);
        if (one.kind != first.kind || one.size != first.size || &m_families.at(home) != &family || number != i + 1)
            return false;
    }
    return true;
}

void PythonResources::writeFamily(CodeWriter &out, PythonParts &parts, const Family &family) const
{
    const QString name = m_names.family(family.pattern);
    const Resource &first = m_scenario.resources.at(family.members.front());
    if (isAlike(family)) {
        out.line(QStringLiteral("%1 = {i: %2 for i in range(1, %3)}").arg(name, making(first, parts)).arg(family.members.size() + 1));
        return;
    }
    QStringList items;
    for (std::size_t i = 0; i < family.members.size(); ++i) {
        const Resource &one = m_scenario.resources.at(family.members[i]);
        const auto [home, number] = m_places.at(family.members[i]);
        const bool isHome = &m_families.at(home) == &family && number == i + 1;
        items.append(QStringLiteral("%1: %2").arg(QString::number(i + 1), isHome ? making(one, parts) : expression(family.members[i])));
    }
    out.list(name + QLatin1String(" = {"), items, QStringLiteral("}"));
}

void PythonResources::write(CodeWriter &out, PythonParts &parts) const
{
    for (const quint32 index : m_used) {
        if (!m_places.contains(index))
            out.line(QStringLiteral("%1 = %2").arg(m_names.resource(index), making(m_scenario.resources.at(index), parts)));
    }
    std::set<std::size_t> families = m_usedFamilies;
    for (const std::size_t family : m_usedFamilies) { // those whose members stand in another
        for (const quint32 index : m_families.at(family).members)
            families.insert(m_places.at(index).first);
    }
    for (const std::size_t family : families)
        writeFamily(out, parts, m_families.at(family));
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

QString PythonResources::addressOf(const Resource &resource)
{
    return resource.address.mid(resource.address.indexOf(u':') + 1);
}

bool PythonResources::isPostgres(const Resource &resource)
{
    return resource.address.startsWith(QLatin1String("postgres:"));
}

} // namespace interleave
