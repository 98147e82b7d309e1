// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jsresources.h"

#include "core/printers/javascript/jstext.h"
#include "core/printers/sqltext.h"

namespace interleave {

namespace {

JsHelper helperOf(ResourceKind kind, bool isShared)
{
    switch (kind) {
    case ResourceKind::Semaphore:
        return isShared ? JsHelper::SharedSemaphore : JsHelper::Semaphore;
    case ResourceKind::Lock:
        return isShared ? JsHelper::SharedSemaphore : JsHelper::Lock;
    case ResourceKind::Event:
        return isShared ? JsHelper::SharedEvent : JsHelper::AsyncEvent;
    case ResourceKind::Barrier:
        return isShared ? JsHelper::SharedBarrier : JsHelper::Barrier;
    default:
        return isShared ? JsHelper::SharedQueue : JsHelper::Queue;
    }
}

} // namespace

JsResources::JsResources(const Scenario &scenario, const ProgramNames &names, const CallGraph &graph)
    : m_scenario(scenario)
    , m_names(names)
    , m_place(graph.place())
    , m_families(scenario)
{
    for (const int function : graph.functions()) {
        visitPlaces(graph.stepsOf(function), graph.place(), [this](const Step &step, Place place) {
            const auto *ref = std::get_if<ResourceRef>(&step.value);
            if (!ref || (place != Place::Thread && place != Place::Offload))
                return;
            m_onThreads.insert(ref->index);
            if (ref->each)
                m_onThreads.insert(ref->each->begin(), ref->each->end());
        });
    }
    for (const int function : graph.functions()) { // what is called on a thread
        if (function == CallGraph::mainFunction || !graph.isReachedOnThread(function))
            continue;
        visitSteps(graph.stepsOf(function), [this](const Step &step) {
            if (const auto *ref = std::get_if<ResourceRef>(&step.value))
                m_onThreads.insert(ref->index);
        });
    }
}

bool JsResources::isInMemory(quint32 index) const
{
    return m_place == Place::Thread || (m_scenario.resources.at(index).kind == ResourceKind::Number && m_onThreads.contains(index));
}

QString JsResources::expression(quint32 index) const
{
    const ResourceFamilies::Home *home = m_families.homeOf(index);
    return home ? QStringLiteral("%1[%2]").arg(m_names.family(m_families.at(home->family).pattern)).arg(home->number - 1) : m_names.resource(index);
}

void JsResources::note(JsParts &parts, quint32 index)
{
    m_used.insert(index);
    if (const ResourceFamilies::Home *home = m_families.homeOf(index))
        m_usedFamilies.insert(home->family);
    const ResourceKind kind = m_scenario.resources.at(index).kind;
    if (isInMemory(index)) {
        parts.sharesMemory = true;
        parts.import(QStringLiteral("workerData"));
    }
    if (kind != ResourceKind::Number)
        parts.use(helperOf(kind, isInMemory(index)));
}

QString JsResources::use(JsParts &parts, const ResourceRef &ref, quint32 count, const QString &number)
{
    const bool isNumber = m_scenario.resources.at(ref.index).kind == ResourceKind::Number;
    const QString cell = QLatin1String(isNumber && isInMemory(ref.index) ? "[0]" : "");
    if (!ref.each || count == 1) {
        const quint32 index = ref.indexFor(1);
        note(parts, index);
        return expression(index) + cell;
    }
    for (const quint32 index : *ref.each)
        note(parts, index);
    const std::size_t family = m_families.find(ref.name);
    m_usedFamilies.insert(family);
    if (m_families.isAlike(family))
        parts.use(JsHelper::Range);
    return QStringLiteral("%1[%2 - 1]").arg(m_names.family(ref.name), number) + cell;
}

bool JsResources::isAwaited(quint32 index, Place place) const
{
    return place == Place::Loop || isPostgres(m_scenario.resources.at(index));
}

QString JsResources::databaseName(quint32 index, Place place) const
{
    // Where coroutines have a connection that is awaited, what blocks beside them has one of another name.
    const bool isBeside = m_place == Place::Loop && !isAwaited(index, place);
    return m_names.resource(index) + QLatin1String(isBeside ? "OnThread" : "");
}

QString JsResources::useDatabase(JsParts &parts, const ResourceRef &ref, quint32 count, const QString &number, Place place)
{
    const auto connection = [&](quint32 index) {
        (isAwaited(index, place) ? m_awaitedDatabases : m_blockingDatabases).insert(index);
        if (isPostgres(m_scenario.resources.at(index))) {
            parts.import(QStringLiteral("pg"));
        } else if (place == Place::Loop) {
            parts.import(QStringLiteral("open"));
            parts.import(QStringLiteral("sqlite3"));
        } else {
            parts.import(QStringLiteral("Database"));
        }
        return databaseName(index, place);
    };
    if (!ref.each || count == 1)
        return connection(ref.indexFor(1));
    QStringList connections;
    for (const quint32 index : *ref.each)
        connections.append(connection(index));
    return QStringLiteral("[%1][%2 - 1]").arg(connections.join(QLatin1String(", ")), number);
}

QString JsResources::making(quint32 index, const QString &memory) const
{
    const Resource &resource = m_scenario.resources.at(index);
    const QString size = QString::number(resource.size);
    const bool isShared = isInMemory(index);
    const QString lead = isShared ? memory + QLatin1String(", ") : QString();
    switch (resource.kind) {
    case ResourceKind::Number:
        return isShared ? QStringLiteral("new Float64Array(%1)").arg(memory) : size;
    case ResourceKind::Lock:
        return isShared ? QStringLiteral("new SharedSemaphore(%1, 1)").arg(memory) : QStringLiteral("new Lock()");
    case ResourceKind::Event:
        return isShared ? QStringLiteral("new SharedEvent(%1)").arg(memory) : QStringLiteral("new AsyncEvent()");
    case ResourceKind::Semaphore:
        return QStringLiteral("new %1Semaphore(%2%3)").arg(QLatin1String(isShared ? "Shared" : ""), lead, size);
    case ResourceKind::Barrier:
        return QStringLiteral("new %1Barrier(%2%3)").arg(QLatin1String(isShared ? "Shared" : ""), lead, size);
    default:
        return QStringLiteral("new %1Queue(%2%3)").arg(QLatin1String(isShared ? "Shared" : ""), lead, size);
    }
}

void JsResources::writeMemory(CodeWriter &out, JsParts &parts) const
{
    if (!parts.sharesMemory)
        return;
    QStringList items;
    const QString memory = QStringLiteral("new SharedArrayBuffer(8)");
    for (const quint32 index : m_used) {
        if (isInMemory(index) && !m_families.homeOf(index))
            items.append(QStringLiteral("%1: %2").arg(m_names.resource(index), memory));
    }
    for (const std::size_t place : m_families.withHomes(m_usedFamilies)) {
        const ResourceFamilies::Family &family = m_families.at(place);
        if (!isInMemory(family.members.front()))
            continue;
        items.append(QStringLiteral("%1: Array.from({ length: %2 }, () => %3)").arg(m_names.family(family.pattern), QString::number(family.members.size()), memory));
    }
    out.line(QStringLiteral("// Threads have no variables in common: what they share is this memory."));
    out.list(QStringLiteral("const shared = workerData ?? { "), items, QStringLiteral(" };"));
}

void JsResources::writeOne(CodeWriter &out, quint32 index) const
{
    const Resource &resource = m_scenario.resources.at(index);
    const QString name = m_names.resource(index);
    const bool isVariable = resource.kind == ResourceKind::Number && !isInMemory(index);
    out.line(QStringLiteral("%1 %2 = %3;").arg(QLatin1String(isVariable ? "let" : "const"), name, making(index, QLatin1String("shared.") + name)));
    if (resource.kind == ResourceKind::Number && isInMemory(index) && resource.size != 0)
        out.line(QStringLiteral("if (isMainThread) %1[0] = %2;").arg(name).arg(resource.size));
}

void JsResources::writeFamily(CodeWriter &out, std::size_t place) const
{
    const ResourceFamilies::Family &family = m_families.at(place);
    const QString name = m_names.family(family.pattern);
    if (m_families.isAlike(place)) {
        const quint32 first = family.members.front();
        const QString made = making(first, QStringLiteral("memory"));
        out.line(isInMemory(first) ? QStringLiteral("const %1 = shared.%1.map((memory) => %2);").arg(name, made)
                                   : QStringLiteral("const %1 = range(1, %2).map(() => %3);").arg(name, QString::number(family.members.size()), made));
        return;
    }
    QStringList items;
    for (std::size_t i = 0; i < family.members.size(); ++i) {
        const bool isHome = *m_families.homeOf(family.members[i]) == ResourceFamilies::Home{place, static_cast<quint32>(i + 1)};
        items.append(isHome ? making(family.members[i], QStringLiteral("shared.%1[%2]").arg(name, QString::number(i))) : expression(family.members[i]));
    }
    out.list(QStringLiteral("const %1 = [").arg(name), items, QStringLiteral("];"));
}

void JsResources::writeDatabase(CodeWriter &out, JsParts &parts, quint32 index, bool isAlsoOnThreads) const
{
    const Resource &database = m_scenario.resources.at(index);
    const QString name = m_names.resource(index);
    if (isPostgres(database)) {
        out.paragraph(QStringLiteral("// "), QStringLiteral("The scenario's service “%1”: pg reads no service file, but PGHOST, PGUSER, PGDATABASE and the like.").arg(addressOf(database)));
        out.line(QStringLiteral("const %1 = new pg.Client();\nawait %1.connect();").arg(name));
        return;
    }
    const QString opened = QStringLiteral("await open({ filename: %1, driver: sqlite3.Database })").arg(jsString(addressOf(database)));
    if (isAlsoOnThreads)
        parts.import(QStringLiteral("isMainThread"));
    out.line(isAlsoOnThreads ? QStringLiteral("const %1 = isMainThread && (%2);").arg(name, opened) : QStringLiteral("const %1 = %2;").arg(name, opened));
}

void JsResources::writeBlockingDatabase(CodeWriter &out, JsParts &parts, quint32 index) const
{
    const QString address = addressOf(m_scenario.resources.at(index));
    const bool isOnThreads = m_place == Place::Thread || m_place == Place::Loop;
    if (isOnThreads && address == QLatin1String(":memory:"))
        out.line(QStringLiteral("// In memory, each thread has a database of its own."));
    parts.import(QStringLiteral("Database"));
    out.line(QStringLiteral("const %1 = new Database(%2);").arg(databaseName(index, m_place == Place::Loop ? Place::Offload : m_place), jsString(address)));
}

void JsResources::write(CodeWriter &out, JsParts &parts, bool isAlsoOnThreads) const
{
    writeMemory(out, parts);
    for (const quint32 index : m_used) {
        if (!m_families.homeOf(index))
            writeOne(out, index);
    }
    for (const std::size_t family : m_families.withHomes(m_usedFamilies))
        writeFamily(out, family);
    for (const quint32 index : m_awaitedDatabases)
        writeDatabase(out, parts, index, isAlsoOnThreads);
    for (const quint32 index : m_blockingDatabases)
        writeBlockingDatabase(out, parts, index);
}

void JsResources::writeClosing(CodeWriter &out) const
{
    for (const quint32 index : m_awaitedDatabases) {
        const bool isOnPostgres = isPostgres(m_scenario.resources.at(index));
        out.line(QStringLiteral("await %1.%2();").arg(m_names.resource(index), QLatin1String(isOnPostgres ? "end" : "close")));
    }
}

} // namespace interleave
