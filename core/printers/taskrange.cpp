// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/taskrange.h"

#include "core/printers/textparts.h"

#include <algorithm>

namespace interleave {

Templates::Templates(const Scenario &scenario)
{
    TaskId first = 0;
    for (const TaskTemplate &task : scenario.tasks) {
        QString pattern = task.name;
        if (task.count == 1)
            pattern = textFor(pattern, 1);
        else if (!hasNumber(pattern))
            pattern += QLatin1String(" {i}");
        m_all.push_back({first, task.count, pattern});
        first += task.count;
    }
}

std::vector<TaskRange> Templates::everything() const
{
    std::vector<TaskRange> ranges;
    for (int task = 0; task < count(); ++task)
        ranges.push_back(all(task));
    return ranges;
}

TaskRange Templates::range(const TaskSpan &span) const
{
    const auto after = std::ranges::upper_bound(m_all, span.first, {}, &Entry::first);
    const auto entry = std::prev(after);
    const quint32 number = static_cast<quint32>(span.first - entry->first) + 1;
    return {static_cast<int>(entry - m_all.begin()), number, number + span.count - 1};
}

std::vector<TaskRange> Templates::ranges(const TaskRefs &refs) const
{
    std::vector<TaskRange> all;
    for (const TaskSpan &span : refs.spans)
        all.push_back(range(span));
    return all;
}

TaskSpan Templates::span(const TaskRange &range) const
{
    const Entry &entry = m_all.at(static_cast<std::size_t>(range.task));
    return {static_cast<TaskId>(entry.first + (range.first - 1)), range.last - range.first + 1};
}

QString Templates::text(const TaskRange &range) const
{
    const QString name = pattern(range.task);
    if (range.isOne())
        return textFor(name, range.first);
    if (range == all(range.task))
        return name;
    QString text = name;
    return text.replace(QLatin1String("{i}"), QStringLiteral("%1..%2").arg(range.first).arg(range.last));
}

} // namespace interleave
