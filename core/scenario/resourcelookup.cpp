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

QString keyOf(ResourceKind kind)
{
    return QLatin1String(resourceKey(kind));
}

QString listedKinds(std::span<const ResourceKind> kinds)
{
    QStringList words;
    for (const ResourceKind kind : kinds)
        words.append(keyOf(kind));
    return listed(words);
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
    ObjectReader reader(node);
    bool good = false;
    for (const ResourceKind kind : allResourceKinds()) {
        if (const std::optional<Node> making = reader.find(resourceKey(kind))) {
            resource.kind = kind;
            good = readMaking(*making, resource);
        }
    }
    reader.refuseOthers();
    return good;
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
    auto &each = m_each[{*name, count}];
    if (!each) {
        std::vector<quint32> indices;
        for (quint32 number = 1; number <= count; ++number) {
            QString one = *name;
            const std::optional<quint32> index = find(node, one.replace(placeholder, QString::number(number)), kinds);
            if (!index)
                return std::nullopt;
            indices.push_back(*index);
        }
        each = std::make_shared<const std::vector<quint32>>(std::move(indices));
    }
    // The list is of some kind; that it is one of these holds for all when it holds for each.
    for (const quint32 index : *each) {
        if (std::ranges::find(kinds, m_all.at(index).kind) == kinds.end() && !m_faulty.contains(m_all.at(index).name))
            return find(node, m_all.at(index).name, kinds) ? std::nullopt : std::optional<ResourceRef>();
    }
    return ResourceRef{*name, each->front(), each};
}

} // namespace interleave
