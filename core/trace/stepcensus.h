// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/tasknames.h"
#include "core/trace/waitgraph.h"

#include <array>
#include <vector>

namespace interleave {

/// Where in its program a task is at a moment.
struct StepPlace
{
    enum class Kind : quint8 {
        Nowhere,     ///< not started, or ended
        BeforeFirst, ///< started, but not come to a step: it waits for its first turn, or for a thread
        AtGate,      ///< in line for the variant's limit
        AtStep,
    };

    Kind kind = Kind::Nowhere;
    quint32 step = 0; ///< Step::number, AtStep

    bool operator==(const StepPlace &) const = default;
};

/// Of Standing, `what` plays no part.
[[nodiscard]] StepPlace placeOf(const Standing &standing);

/// So many tasks at one place, by what they do there.
class Crowd
{
public:
    [[nodiscard]] quint32 in(State state) const { return m_counts[static_cast<std::size_t>(state)]; }
    [[nodiscard]] quint32 total() const { return m_total; }
    Crowd &operator+=(const Crowd &other);
    bool operator==(const Crowd &) const = default;

private:
    friend class StepCensus;
    void change(State state, quint32 by) // minus one as all bits set
    {
        m_counts[static_cast<std::size_t>(state)] += by;
        m_total += by;
    }

    std::array<quint32, stateCount> m_counts{};
    quint32 m_total = 0;
};

/// How many tasks are at each step of a variant. A move costs two counts, whatever the number of tasks. The variant's main is counted
/// at its own steps, which no task has, and nowhere else.
class StepCensus
{
public:
    /// `tasks` has to outlive it; without it, all tasks are taken for one template's.
    explicit StepCensus(const TaskNames *tasks)
        : m_tasks(tasks)
    {}

    /// The task was `from` and is `to` from now on.
    void move(TaskId task, const Standing &from, const Standing &to);

    [[nodiscard]] const Crowd &atStep(quint32 step) const { return crowdAt(m_steps, step); }
    /// The tasks of a template (its place among the scenario's) that are StepPlace::BeforeFirst, or AtGate.
    [[nodiscard]] const Crowd &beforeFirst(int task) const { return crowdAt(m_before, static_cast<std::size_t>(task)); }
    [[nodiscard]] const Crowd &atGate(int task) const { return crowdAt(m_gate, static_cast<std::size_t>(task)); }
    /// How often tasks have moved.
    [[nodiscard]] quint64 moves() const { return m_moves; }
    [[nodiscard]] std::size_t byteSize() const;

private:
    using Crowds = std::vector<Crowd>; // as long as was needed

    [[nodiscard]] static const Crowd &crowdAt(const Crowds &crowds, std::size_t place);
    void count(TaskId task, const Standing &standing, quint32 by);

    const TaskNames *m_tasks;
    Crowds m_steps; // by number
    Crowds m_before; // by template, and so the next
    Crowds m_gate;
    quint64 m_moves = 0;
};

} // namespace interleave
