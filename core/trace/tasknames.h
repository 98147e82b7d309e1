// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/event.h"

#include <QString>

#include <vector>

namespace interleave {

/// The names of all task instances, kept as their templates: a million tasks of one template cost one entry.
class TaskNames
{
public:
    /// Adds the next `count` instances. In `pattern` every "{i}" stands for the instance's number in its template, from
    /// 1; a pattern without it gets the number appended after a space when count > 1.
    void add(const QString &pattern, quint32 count);

    /// The name of a task; empty beyond the last.
    [[nodiscard]] QString name(TaskId task) const;
    /// The task's number within its template, from 1; 0 beyond the last.
    [[nodiscard]] quint32 numberInTemplate(TaskId task) const;
    /// The place of the task's template among those added; -1 beyond the last.
    [[nodiscard]] int templateOf(TaskId task) const;
    [[nodiscard]] int templateCount() const { return m_templates; }
    /// How many instances there are.
    [[nodiscard]] quint32 count() const { return m_count; }

private:
    struct Range
    {
        TaskId first;
        quint32 count;
        QString pattern;
        int place; // among the templates
    };
    [[nodiscard]] const Range *rangeOf(TaskId task) const;

    std::vector<Range> m_ranges;
    quint32 m_count = 0;
    int m_templates = 0; // those without an instance, too
};

} // namespace interleave
