// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/moment.h"

namespace interleave {

/// One task does something to another: between them an arrow can be drawn.
struct TaskLink
{
    enum class Kind : quint8 {
        Spawn,  ///< makes it a task, or hands it to the threads
        Call,   ///< runs it in place
        Wake,   ///< what `to` waited for has happened by it: a release, a signal, an item, its end
        Cancel, ///< asks for its cancellation
    };

    Kind kind = Kind::Spawn;
    TaskId from = noTask; ///< noTask: the main program
    TaskId to = noTask;
    Nanoseconds time{0};

    bool operator==(const TaskLink &) const = default;
};

/// What a task has to do with others, derived from the log: whose turn it was when something happened to whom. Extended
/// as the log grows. One thread; the trace outlives it.
class TaskRelations
{
public:
    /// So many links are kept; of a task that does more, the first.
    static constexpr std::size_t mostLinks = 2'000;

    TaskRelations(const RunRecord &record, int variant, TaskId task);

    /// Reads at most `atMost` events. True if something of this task was among them.
    bool refresh(std::size_t atMost = static_cast<std::size_t>(-1));

    [[nodiscard]] TaskId task() const { return m_task; }
    /// Who made it a task or called it, main being noTask; nothing before that.
    [[nodiscard]] std::optional<TaskId> parent() const { return m_parent; }
    /// Whom it has made tasks or called, in order, the first mostLinks of them.
    [[nodiscard]] const std::vector<TaskId> &children() const { return m_children; }
    [[nodiscard]] std::size_t childCount() const { return m_childCount; }
    /// From it and to it, in order of recording.
    [[nodiscard]] const std::vector<TaskLink> &links() const { return m_links; }

private:
    void take(std::size_t index, const Event &event);
    void begin(const Event &event, TaskLink::Kind kind);
    [[nodiscard]] std::optional<TaskId> callerOf(std::size_t index, const Event &event) const;
    [[nodiscard]] std::optional<TaskId> wakerOf(const Event &event) const;
    void add(const TaskLink &link);

    const RunRecord *m_record;
    TaskId m_task;
    Moment m_moment;
    LogCursor m_cursor;
    std::optional<TaskId> m_parent;
    std::vector<TaskId> m_children;
    std::size_t m_childCount = 0;
    std::vector<TaskLink> m_links;
    std::vector<TaskId> m_ended; // lately, the last at the end
    bool m_changed = false;
};

} // namespace interleave
