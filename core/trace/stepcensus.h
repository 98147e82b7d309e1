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

/// How many tasks are at each step of a variant, extended event by event beside a WaitGraph, which knows of each task where it is.
/// An event costs two counts, whatever the number of tasks. The variant's main counts at its own steps, which no task has.
class StepCensus
{
public:
    /// `tasks` has to outlive it.
    explicit StepCensus(const TaskNames &tasks);

    /// The next event; `before` has not taken it yet.
    void take(const Event &event, const WaitGraph &before);

    [[nodiscard]] const Crowd &atStep(quint32 step) const;
    /// The tasks of a template (its place among the scenario's) that are StepPlace::BeforeFirst, or AtGate.
    [[nodiscard]] const Crowd &beforeFirst(int task) const;
    [[nodiscard]] const Crowd &atGate(int task) const;
    /// Changes with every change of a count.
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    void change(TaskId task, const Standing &standing, quint32 by);

    const TaskNames *m_tasks;
    std::vector<Crowd> m_steps; // by number, as far as steps were come to
    std::vector<Crowd> m_before; // by template, and so the next
    std::vector<Crowd> m_gate;
    quint64 m_revision = 0;
};

} // namespace interleave
