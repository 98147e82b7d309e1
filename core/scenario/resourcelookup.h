// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/scenario.h"

#include <QHash>
#include <QSet>

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

    std::vector<Resource> m_all;
    QHash<QString, quint32> m_indices;
    bool m_isObject = true;
    QSet<QString> m_faulty; // of these the kind is not known
    // Of names with {i}, by how many instances: one list for all steps that say the same.
    mutable QHash<std::pair<QString, quint32>, std::shared_ptr<const std::vector<quint32>>> m_each;
};

} // namespace interleave
