// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tasknames.h"

#include <algorithm>

namespace interleave {

void TaskNames::add(const QString &pattern, quint32 count)
{
    const int place = m_templates++;
    if (count == 0)
        return;
    const bool numbered = pattern.contains(QLatin1String("{i}"));
    m_ranges.push_back({m_count, count, numbered || count == 1 ? pattern : pattern + QLatin1String(" {i}"), place});
    m_count += count;
}

const TaskNames::Range *TaskNames::rangeOf(TaskId task) const
{
    if (task >= m_count)
        return nullptr;
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), task,
                                        [](TaskId id, const Range &range) { return id < range.first; });
    return &*std::prev(after);
}

QString TaskNames::name(TaskId task) const
{
    const Range *range = rangeOf(task);
    if (!range)
        return {};
    QString name = range->pattern;
    return name.replace(QLatin1String("{i}"), QString::number(task - range->first + 1));
}

quint32 TaskNames::numberInTemplate(TaskId task) const
{
    const Range *range = rangeOf(task);
    return range ? task - range->first + 1 : 0;
}

int TaskNames::templateOf(TaskId task) const
{
    const Range *range = rangeOf(task);
    return range ? range->place : -1;
}

} // namespace interleave
