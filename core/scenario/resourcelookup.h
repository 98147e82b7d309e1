// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/scenario.h"

#include <QHash>
#include <QSet>

#include <array>
#include <span>

namespace interleave {

/// The resources of a scenario, and finding them by name. None, to begin with.
class ResourceLookup
{
public:
    /// Reads the file's `resources`; those with a fault are known by name.
    void read(const Node &node);
    [[nodiscard]] const std::vector<Resource> &all() const { return m_all; }

    /// The resource that the text names, which has to be of one of the kinds; else a fault. `count` as in StepScope.
    [[nodiscard]] std::optional<ResourceRef> readRef(const Node &node, std::span<const ResourceKind> kinds, quint32 count) const;

private:
    [[nodiscard]] std::optional<quint32> find(const Node &node, const QString &name, std::span<const ResourceKind> kinds) const;

    // What a name with {i} stands for, found out as far as anybody has asked.
    struct Series
    {
        std::shared_ptr<std::vector<quint32>> indices = std::make_shared<std::vector<quint32>>(); // by number, from 1
        std::array<quint32, static_cast<std::size_t>(ResourceKind::Database) + 1> firstOf{}; // by kind: its first number, or 0
    };
    void extend(Series &series, const QString &name, quint32 count) const;

    std::vector<Resource> m_all;
    QHash<QString, quint32> m_indices;
    bool m_isObject = true;
    QSet<QString> m_faulty; // of these the kind is not known
    mutable QHash<QString, Series> m_series;
};

} // namespace interleave
