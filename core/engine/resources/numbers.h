// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <unordered_map>

namespace interleave {

/// The shared numbers of a variant, and the register that each task has for them; both 0 at first, but for what the
/// scenario says. Reading and writing are two steps: what comes between is the race that scenarios show.
class Numbers
{
public:
    explicit Numbers(const std::vector<Resource> &resources)
    {
        for (const Resource &resource : resources)
            m_values.push_back(resource.kind == ResourceKind::Number ? resource.size : 0);
    }

    /// Copies the number to the task's register, and returns it. `index` is the place in Scenario::resources.
    qint64 read(TaskId task, quint32 index) { return m_registers[task] = m_values[index]; }
    [[nodiscard]] qint64 registerOf(TaskId task) const
    {
        const auto found = m_registers.find(task);
        return found == m_registers.end() ? 0 : found->second;
    }
    void write(quint32 index, qint64 value) { m_values[index] = value; }

private:
    std::vector<qint64> m_values; // a place for every resource
    std::unordered_map<TaskId, qint64> m_registers;
};

} // namespace interleave
