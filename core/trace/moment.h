// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"
#include "core/trace/stateset.h"
#include "core/trace/stepcensus.h"
#include "core/trace/waitgraph.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace interleave {

/// A timer of the event loop's.
struct Timer
{
    TaskId task = noTask;
    Nanoseconds due{0};
    quint32 step = 0;        ///< Step::number
    bool isDeadline = false; ///< of a `timeout`, while the task does something; else what the task sleeps for

    bool operator==(const Timer &) const = default;
};

/// What a variant is at one moment of its log, extended event by event: where every task stands and since when, who waits
/// for what in which order, who has the loop, what workers do. The variant's main program is noTask. Lanes that are no
/// tasks have a state, a step and its beginning, and count as nothing.
///
/// Eight bytes a task, so that it can be copied: Checkpoints does, to come to any moment. The trace outlives it.
class Moment
{
public:
    /// `names`, if any, tell the census which template a task is of; they outlive it, too.
    Moment(const VariantTrace &trace, LaneCounts lanes, const TaskNames *names = nullptr);

    /// Event `index` of the trace's log has happened.
    void take(std::size_t index, const Event &event);

    [[nodiscard]] const VariantTrace &trace() const { return *m_trace; }
    [[nodiscard]] quint32 taskCount() const { return m_taskCount; }
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    [[nodiscard]] bool isOver() const { return m_over; }

    [[nodiscard]] State state(TaskId task) const { return m_places[indexOf(task)].state(); }
    /// The step it is in, or was in last: Step::number; 0 before the first.
    [[nodiscard]] quint32 step(TaskId task) const { return m_places[indexOf(task)].step(); }
    /// Its state, what that is for, and the step.
    [[nodiscard]] Standing standing(TaskId task) const;
    [[nodiscard]] Standing at(TaskId task) const { return standing(task); } ///< as WaitGraph calls it
    /// How many are at each step.
    [[nodiscard]] const StepCensus &census() const { return m_census; }
    /// When its present state began; nothing before its first.
    [[nodiscard]] std::optional<Nanoseconds> since(TaskId task) const;
    /// How many tasks are in the state, main not counted.
    [[nodiscard]] quint32 count(State state) const { return m_counts[static_cast<std::size_t>(state)]; }
    [[nodiscard]] quint32 count(StateSet states) const;
    /// Tasks that have started and not ended.
    [[nodiscard]] quint32 inFlight() const { return m_inFlight; }
    /// The tasks in these states, and main if it is, in the order in which they entered them; the first `atMost`.
    [[nodiscard]] std::vector<TaskId> tasksIn(StateSet states, std::size_t atMost = static_cast<std::size_t>(-1)) const;

    /// The loop's ready queue from its front, as far as tasks stand in it; callbacks of the loop's own are not shown. On
    /// threads: the threads that could run, likewise.
    [[nodiscard]] std::vector<TaskId> ready(std::size_t atMost = static_cast<std::size_t>(-1)) const;
    /// Created tasks of a variant on threads for which no worker is free, first come first served.
    [[nodiscard]] std::vector<TaskId> queuedForWorkers(std::size_t atMost = static_cast<std::size_t>(-1)) const;

    /// Whose turn it is; nothing between turns, and while something has its turn that is no task.
    [[nodiscard]] std::optional<TaskId> turn() const { return m_turn; }
    /// Who keeps the event loop: nobody else runs. Nothing when it is free.
    [[nodiscard]] std::optional<TaskId> loopHolder() const { return m_loopHolder; }
    /// Who holds the resource, and whom a task waits for: as WaitGraph.
    [[nodiscard]] const std::vector<TaskId> &holders(quint32 resource) const;
    [[nodiscard]] std::vector<TaskId> blockers(TaskId task) const;
    /// The tasks whose steps a worker thread runs at the moment, in the order in which they began.
    [[nodiscard]] const std::vector<TaskId> &working() const { return m_working; }
    /// The loop's timers of which tasks know, the next that is due first: sleeps, pauses and time limits, those of threads
    /// left out. How many there are in all.
    [[nodiscard]] std::vector<Timer> timers(std::size_t atMost = static_cast<std::size_t>(-1)) const;
    [[nodiscard]] std::size_t timerCount() const;
    /// When the task's sleep or pause is over; nothing when it is in none, or it is not known.
    [[nodiscard]] std::optional<Nanoseconds> wakesAt(TaskId task) const;
    /// The task runs in place inside steps that a task has given to a worker: its turns are the thread's.
    [[nodiscard]] bool isOnWorker(TaskId task) const { return m_onWorker.contains(task); }

    /// What a copy takes, in bytes.
    [[nodiscard]] std::size_t byteSize() const;

private:
    static constexpr quint32 never = 0xffffffffU;

    // The event that brought the task to its state, and what one asks for often of it.
    class Place
    {
    public:
        [[nodiscard]] State state() const { return static_cast<State>(m_state); }
        [[nodiscard]] quint32 step() const { return m_step; }
        [[nodiscard]] bool hasStarted() const { return m_started; }
        void setState(State state) { m_state = static_cast<quint32>(state) & 31U; }
        void setStep(quint32 step) { m_step = step & maxStepNumber; }
        void setStarted() { m_started = 1; }
        quint32 event = never;

    private:
        quint32 m_step : 22 = 0;
        quint32 m_state : 5 = 0;
        quint32 m_started : 1 = 0;
    };
    static_assert(stateCount <= 32 && maxStepNumber < (1U << 22U));

    [[nodiscard]] bool isNoTask(TaskId lane) const { return lane != noTask && lane >= m_taskCount; }
    [[nodiscard]] std::size_t indexOf(TaskId task) const { return task == noTask ? m_places.size() - 1 : std::size_t{task}; }
    void endDeadline(const Event &event);
    void changeState(std::size_t index, const Event &event);
    [[nodiscard]] bool beginsOnWorker(std::size_t index, const Event &event) const;
    [[nodiscard]] std::size_t freeWorkers() const;
    [[nodiscard]] std::vector<TaskId> firstOf(std::vector<TaskId> tasks, std::size_t atMost) const;

    const VariantTrace *m_trace;
    quint32 m_taskCount;
    std::vector<Place> m_places; // the last is main's
    std::array<quint32, stateCount> m_counts{};
    StepCensus m_census;
    std::unordered_map<quint32, std::vector<TaskId>> m_holders;
    std::vector<TaskId> m_working;
    std::unordered_multimap<TaskId, Timer> m_deadlines;
    std::unordered_set<TaskId> m_onWorker;
    quint32 m_inFlight = 0;
    std::optional<TaskId> m_loopHolder;
    std::optional<TaskId> m_turn;
    std::optional<TaskId> m_inPlace; // that a mode's main program runs in place
    bool m_workerGoesOn = false; // on threads: a worker whose task has ended has taken the next, which is first in line
    bool m_begun = false;
    bool m_over = false;
};

} // namespace interleave
