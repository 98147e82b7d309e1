// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/nameindex.h"

#include <QHash>

namespace interleave {

/// Finds the tasks that a reference means (scenario-format §1): "A", "req 7", "req {i}", "req 1..5". Instances of a
/// template "req" of several are "req 1", "req 2" …, so "req {i}" is all of them, and "req" alone is none.
class TaskLookup
{
public:
    explicit TaskLookup(const std::vector<TaskTemplate> &tasks);

    [[nodiscard]] std::optional<TaskSpan> find(const QString &text) const;

    /// The template that a text without result comes close to: the number is out of its range, or there is none.
    struct Near
    {
        QString pattern;
        quint32 count;
    };
    [[nodiscard]] std::optional<Near> near(const QString &text) const;
    /// What was probably meant by it, or an empty string.
    [[nodiscard]] QString similar(const QString &text) const;

private:
    [[nodiscard]] const NamedTemplate *entry(const QString &pattern) const;
    [[nodiscard]] std::optional<TaskSpan> findInstance(const QString &text) const;

    std::vector<NamedTemplate> m_entries;
    QHash<QString, qsizetype> m_byPattern;
    QHash<QString, qsizetype> m_byName; // as the file has it, where that is not the pattern
    mutable std::optional<NameIndex> m_index; // made when a name is not found by its number
};

} // namespace interleave
