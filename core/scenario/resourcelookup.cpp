// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/resourcelookup.h"

#include "core/scenario/readvalues.h"
#include "core/scenario/similar.h"

#include <algorithm>

namespace interleave {

namespace {

const QLatin1String placeholder("{i}");
constexpr qsizetype mostCompared = 200; // names that a slip is looked for in

QString numbered(const QString &name, quint32 number)
{
    QString one = name;
    return one.replace(placeholder, QString::number(number));
}

QString keyOf(ResourceKind kind)
{
    return QLatin1String(resourceKey(kind));
}

QStringList keysOf(std::span<const ResourceKind> kinds)
{
    QStringList keys;
    for (const ResourceKind kind : kinds)
        keys.append(keyOf(kind));
    return keys;
}

QString listedKinds(std::span<const ResourceKind> kinds)
{
    return listed(keysOf(kinds));
}

std::optional<bool> readTrue(const Node &node)
{
    const bool *flag = node.value().as<bool>();
    if (flag && *flag)
        return true;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected true; found %1."), {excerpt(node.value())});
    return std::nullopt;
}

// Reads what the kind is made with; false after a fault.
bool readMaking(const Node &node, Resource &resource)
{
    std::optional<qint64> size;
    switch (resource.kind) {
    case ResourceKind::Lock:
    case ResourceKind::Event:
        return readTrue(node).has_value();
    case ResourceKind::Number:
        size = readInteger(node);
        break;
    case ResourceKind::Database:
        if (const std::optional<QString> address = readDatabase(node)) {
            resource.address = *address;
            return true;
        }
        return false;
    default:
        if (const auto whole = readWhole(node, 1, maxTasks))
            size = static_cast<qint64>(*whole);
    }
    resource.size = size.value_or(0);
    return size.has_value();
}

// False after a fault.
bool readResource(const Node &node, Resource &resource)
{
    const auto *object = node.value().as<JsonValue::Object>();
    if (!object || object->size() != 1) {
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "Expected a resource in {…} with one of %1, as in {\"semaphore\": 3}; found %2.");
        node.fault(source, {listedKinds(allResourceKinds()), excerpt(node.value())});
        return false;
    }
    const JsonMember &making = object->front();
    for (const ResourceKind kind : allResourceKinds()) {
        if (making.key == QLatin1String(resourceKey(kind))) {
            resource.kind = kind;
            return readMaking(node.below(making), resource);
        }
    }
    refuseUnknownKey(node, making, keysOf(allResourceKinds()));
    return false;
}

} // namespace

void ResourceLookup::read(const Node &node)
{
    const ObjectReader reader(node);
    m_isObject = reader.isObject();
    if (!m_isObject)
        return;
    const JsonValue::Object &object = *node.value().as<JsonValue::Object>();
    m_all.reserve(object.size());
    m_indices.reserve(static_cast<qsizetype>(object.size()));
    for (const JsonMember &member : object) {
        if (node.faults().isFull())
            return;
        if (member.key.isEmpty())
            node.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "A resource needs a name; this one is empty."));
        Resource resource{.name = member.key, .kind = ResourceKind::Lock, .size = 0};
        if (!readResource(node.below(member), resource))
            m_faulty.insert(member.key);
        m_indices.insert(member.key, static_cast<quint32>(m_all.size()));
        m_all.push_back(std::move(resource));
    }
}

std::optional<quint32> ResourceLookup::find(const Node &node, const QString &name, std::span<const ResourceKind> kinds) const
{
    const auto it = m_indices.find(name);
    if (it != m_indices.end()) {
        const ResourceKind kind = m_all.at(*it).kind;
        if (m_faulty.contains(name) || std::ranges::find(kinds, kind) != kinds.end())
            return *it;
        node.fault(QT_TRANSLATE_NOOP("Message", "“%1” is of the kind %2; expected one of: %3."),
                   {shortened(name), keyOf(kind), listedKinds(kinds)});
        return std::nullopt;
    }
    QStringList names;
    for (const Resource &resource : m_all) {
        if (names.size() < mostCompared)
            names.append(resource.name);
    }
    const QString meant = similarWord(name, names);
    if (meant.isEmpty()) {
        node.fault(QT_TRANSLATE_NOOP("Message", "There is no resource “%1”; “resources” has to have it."), {shortened(name)});
    } else {
        node.fault(QT_TRANSLATE_NOOP("Message", "There is no resource “%1”; did you mean “%2”?"),
                   {shortened(name), shortened(meant)});
    }
    return std::nullopt;
}

std::optional<ResourceRef> ResourceLookup::readRef(const Node &node, std::span<const ResourceKind> kinds, quint32 count) const
{
    const std::optional<QString> name = readWords(node);
    if (!name || !m_isObject) // what is no object has its fault already
        return std::nullopt;
    if (count == 0 || !name->contains(placeholder)) {
        const std::optional<quint32> index = find(node, *name, kinds);
        return index ? std::optional(ResourceRef{*name, *index, {}}) : std::nullopt;
    }
    Series &series = m_series[*name];
    extend(series, *name, count);
    const auto known = static_cast<quint32>(series.indices->size());
    quint32 wrong = known < count ? known + 1 : 0;
    for (const ResourceKind kind : allResourceKinds()) {
        const quint32 first = series.firstOf.at(static_cast<std::size_t>(kind));
        const bool isWrong = first != 0 && first <= count && std::ranges::find(kinds, kind) == kinds.end();
        if (isWrong && (wrong == 0 || first < wrong))
            wrong = first;
    }
    if (wrong == 0)
        return ResourceRef{*name, series.indices->front(), series.indices};
    (void)find(node, numbered(*name, wrong), kinds); // says why
    return std::nullopt;
}

void ResourceLookup::extend(Series &series, const QString &name, quint32 count) const
{
    for (auto number = static_cast<quint32>(series.indices->size()) + 1; number <= count; ++number) {
        const auto it = m_indices.find(numbered(name, number));
        if (it == m_indices.end())
            return;
        series.indices->push_back(*it);
        const Resource &resource = m_all.at(*it);
        quint32 &first = series.firstOf.at(static_cast<std::size_t>(resource.kind));
        if (first == 0 && !m_faulty.contains(resource.name))
            first = number;
    }
}

} // namespace interleave
