// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/jsontree.h"

#include <QStringList>

namespace interleave {

/// A place in a file as a chain to the root; it becomes text only when a fault needs it. The parent must outlive it.
class Place
{
public:
    Place() = default;
    Place(const Place &parent, QStringView key) : m_parent(&parent), m_key(key) { }
    Place(const Place &parent, qsizetype index) : m_parent(&parent), m_index(index) { }

    /// "tasks[1].steps[0].get"; empty for the root.
    [[nodiscard]] QString text() const;

private:
    const Place *m_parent = nullptr;
    QStringView m_key;
    qsizetype m_index = -1;
};

/// A value that is being read, with its place and the list where its faults go. Nodes below it must not outlive it.
class Node
{
public:
    Node(const JsonValue &value, const Place &place, FaultList &faults)
        : m_value(value), m_place(place), m_faults(faults)
    {
    }

    [[nodiscard]] const JsonValue &value() const { return m_value; }
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] FaultList &faults() const { return m_faults; }
    [[nodiscard]] Node below(const JsonMember &member) const
    {
        return {member.value, Place(m_place, member.key), m_faults};
    }
    [[nodiscard]] Node below(const JsonValue &element, qsizetype index) const
    {
        return {element, Place(m_place, index), m_faults};
    }

    void fault(const char *source, const QStringList &arguments = {}) const;
    /// A fault of a member's key, not of its value.
    void faultOfKey(const JsonMember &member, const char *source, const QStringList &arguments = {}) const;

private:
    const JsonValue &m_value;
    Place m_place;
    FaultList &m_faults;
};

/// Reads the members of an object by name and remembers which names there can be, so that in the end the others are
/// refused. A value that is no object is a fault, and reads as an object without members.
class ObjectReader
{
public:
    explicit ObjectReader(const Node &node);

    [[nodiscard]] bool isObject() const { return m_object; }
    /// The member, or nothing when the object does not have it.
    [[nodiscard]] std::optional<Node> find(const char *key);
    /// The member; a fault when the object does not have it.
    [[nodiscard]] std::optional<Node> require(const char *key);
    /// A fault for every member that was not asked for.
    void refuseOthers() const;

private:
    Node m_node;
    const JsonValue::Object *m_object;
    QStringList m_known;
};

/// A fault for a key that nobody knows, with the one that was probably meant, or all there are.
void refuseUnknownKey(const Node &object, const JsonMember &member, const QStringList &known);

/// "a, b, c".
[[nodiscard]] QString listed(const QStringList &words);

} // namespace interleave
