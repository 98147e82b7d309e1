// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/eventlog.h"

#include <vector>

namespace interleave {

/// A task changes its state; the state lasts until the next transition of the task, or until now.
struct Transition
{
    Nanoseconds time;
    quint32 next; ///< the task's next transition in TransitionTable, or TransitionTable::none
    State state;
};

/// A stretch of time the loop was held by one task.
struct Hold
{
    Nanoseconds begin;
    Nanoseconds end; ///< Hold::open while it lasts
    TaskId task;

    static constexpr Nanoseconds open{-1};
};

/// The states of every task over time, extended event by event, and the loop's own lane: what a timeline paints.
class TransitionTable
{
public:
    static constexpr quint32 none = 0xffffffffU;

    explicit TransitionTable(quint32 taskCount)
        : m_first(taskCount, none)
        , m_last(taskCount, none)
    {}

    void take(const Event &event);

    /// The task's first transition, or none; follow Transition::next. Times are in order.
    [[nodiscard]] quint32 first(TaskId task) const { return m_first[task]; }
    [[nodiscard]] quint32 last(TaskId task) const { return m_last[task]; }
    [[nodiscard]] const Transition &at(quint32 index) const { return m_transitions[index]; }
    [[nodiscard]] quint32 taskCount() const { return static_cast<quint32>(m_first.size()); }
    [[nodiscard]] std::size_t size() const { return m_transitions.size(); }

    /// When the loop was held, in order.
    [[nodiscard]] const std::vector<Hold> &holds() const { return m_holds; }
    /// When the loop gave a task, or the main program, its turn, in order; several at one instant are one.
    [[nodiscard]] const std::vector<Nanoseconds> &turns() const { return m_turns; }

private:
    std::vector<Transition> m_transitions;
    std::vector<quint32> m_first;
    std::vector<quint32> m_last;
    std::vector<Hold> m_holds;
    std::vector<Nanoseconds> m_turns;
};

} // namespace interleave
