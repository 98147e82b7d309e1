// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/eventlog.h"

#include <queue>
#include <vector>

namespace interleave {

/// Which slot each task of a variant had: the lowest that was free when the task started, its own until it ended. As many
/// slots come into being as tasks were in flight at once. Extended from the log, event by event.
class SlotTable
{
public:
    static constexpr quint32 noSlot = 0xffffffffU;

    SlotTable(const EventLog &log, quint32 taskCount)
        : m_cursor(log)
        , m_slot(taskCount, noSlot)
    {}

    /// Reads what is new.
    void refresh();

    /// The tasks in the order in which they started.
    [[nodiscard]] const std::vector<TaskId> &started() const { return m_started; }
    /// noSlot of a task that has not started.
    [[nodiscard]] quint32 slotOf(TaskId task) const { return m_slot[task]; }
    [[nodiscard]] quint32 count() const { return m_count; }

private:
    void take(const Event &event);

    LogCursor m_cursor;
    std::vector<quint32> m_slot;
    std::vector<TaskId> m_started;
    std::priority_queue<quint32, std::vector<quint32>, std::greater<>> m_free;
    quint32 m_count = 0;
};

} // namespace interleave
