// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/node.h"

#include "core/scenario/messages.h"
#include "core/scenario/similar.h"

namespace interleave {

QString Place::text() const
{
    if (!m_parent)
        return {};
    const QString parent = m_parent->text();
    if (m_index >= 0)
        return QStringLiteral("%1[%2]").arg(parent).arg(m_index);
    const QString key = shortened(m_key.toString());
    return parent.isEmpty() ? key : parent + u'.' + key;
}

void Node::fault(const char *source, const QStringList &arguments) const
{
    m_faults.add(m_place.text(), m_value.offset, say(source, arguments));
}

void Node::faultOfKey(const JsonMember &member, const char *source, const QStringList &arguments) const
{
    m_faults.add(Place(m_place, member.key).text(), member.keyOffset, say(source, arguments));
}

ObjectReader::ObjectReader(const Node &node) : m_node(node), m_object(node.value().as<JsonValue::Object>())
{
    if (!m_object)
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected an object in {…}; found %1."), {excerpt(node.value())});
}

std::optional<Node> ObjectReader::find(const char *key)
{
    const QString name = QLatin1String(key);
    m_known.append(name);
    const JsonMember *member = m_object ? memberOf(*m_object, name) : nullptr;
    return member ? std::optional<Node>(m_node.below(*member)) : std::nullopt;
}

std::optional<Node> ObjectReader::require(const char *key)
{
    std::optional<Node> node = find(key);
    if (!node && m_object)
        m_node.fault(QT_TRANSLATE_NOOP("Message", "“%1” is missing here."), {QLatin1String(key)});
    return node;
}

void ObjectReader::refuseOthers() const
{
    if (!m_object)
        return;
    for (const JsonMember &member : *m_object) {
        if (m_node.faults().isFull())
            return;
        if (!m_known.contains(member.key))
            refuseUnknownKey(m_node, member, m_known);
    }
}

void refuseUnknownKey(const Node &object, const JsonMember &member, const QStringList &known)
{
    const QString meant = similarWord(member.key, known);
    if (!meant.isEmpty()) {
        object.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "Unknown key “%1”; did you mean “%2”?"),
                          {shortened(member.key), meant});
        return;
    }
    object.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "Unknown key “%1”; expected one of: %2."),
                      {shortened(member.key), listed(known)});
}

QString listed(const QStringList &words)
{
    return words.join(QLatin1String(", "));
}

} // namespace interleave
