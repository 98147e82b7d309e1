// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

namespace interleave {

/// Tasks of one template, from one number to another.
struct TaskRange
{
    int task = 0;      ///< the template: its place in Scenario::tasks
    quint32 first = 1; ///< numbers in the template, counted from 1
    quint32 last = 1;  ///< inclusive

    [[nodiscard]] bool isOne() const { return first == last; }
    bool operator==(const TaskRange &) const = default;
};

/// The templates of a scenario as references see them.
class Templates
{
public:
    explicit Templates(const Scenario &scenario);

    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    /// All tasks of a template.
    [[nodiscard]] TaskRange all(int task) const { return {task, 1, m_all.at(static_cast<std::size_t>(task)).count}; }
    /// One range a template, in file order.
    [[nodiscard]] std::vector<TaskRange> everything() const;
    [[nodiscard]] TaskRange range(const TaskSpan &span) const;
    /// What the texts of a step's references mean, in their order.
    [[nodiscard]] std::vector<TaskRange> ranges(const TaskRefs &refs) const;
    [[nodiscard]] TaskSpan span(const TaskRange &range) const;
    /// The tasks' name, with {i} for the number where there are several.
    [[nodiscard]] QString pattern(int task) const { return m_all.at(static_cast<std::size_t>(task)).pattern; }
    /// The name of one, or the text that means the range: "req 1..5", "req {i}".
    [[nodiscard]] QString text(const TaskRange &range) const;

private:
    struct Entry
    {
        TaskId first;
        quint32 count;
        QString pattern;
    };
    std::vector<Entry> m_all;
};

} // namespace interleave
