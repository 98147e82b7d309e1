// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/eventlog.h"
#include "core/trace/inflightcurve.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace interleave {

/// What is known of one task so far: the row of tasks.csv.
struct TaskFacts
{
    static constexpr Nanoseconds never{-1};

    Nanoseconds created = never;
    Nanoseconds started = never;
    Nanoseconds finished = never;
    quint32 error = 0;      ///< EventLog::message number; 0 is none
    quint32 attempts = 1;
    quint32 repeat = 0;     ///< its last attempt but the first, numbered by the table; 0: it had one only
    quint32 step = 0;       ///< the step it is in, or was in last
    State state = State::NotStarted;
    bool cancelRequested = false;

    /// Started and not finished.
    [[nodiscard]] bool inFlight() const { return started != never && finished == never; }
};

/// The facts of all tasks of a variant, extended event by event.
class FactTable
{
public:
    /// `lanes`, if there are more of them than tasks: those after the tasks have facts, but are counted nowhere.
    explicit FactTable(quint32 taskCount, quint32 lanes = 0)
        : m_taskCount(taskCount)
        , m_facts(std::max(taskCount, lanes))
    {}

    void take(const Event &event);
    /// The facts as they were at that moment.
    [[nodiscard]] FactTable upTo(Nanoseconds time) const;
    /// How many attempts a task had begun by that moment.
    [[nodiscard]] quint32 attemptsAt(TaskId task, Nanoseconds time) const;

    [[nodiscard]] const TaskFacts &at(TaskId task) const { return m_facts[task]; }
    [[nodiscard]] quint32 count() const { return m_taskCount; }
    /// The tasks in order of creation; what was never created is not in it.
    [[nodiscard]] const std::vector<TaskId> &created() const { return m_created; }
    /// When the variant ended; empty while it goes on.
    [[nodiscard]] std::optional<Nanoseconds> end() const { return m_end; }
    /// How it ended, and the number of the message that says why; 0 is none. Once it has ended.
    [[nodiscard]] State outcome() const { return m_outcome; }
    [[nodiscard]] quint32 endMessage() const { return m_endMessage; }
    [[nodiscard]] quint32 ended() const { return m_ended; }
    [[nodiscard]] quint32 inFlight() const { return m_inFlight; }
    /// How many were in flight over time.
    [[nodiscard]] const InFlightCurve &flight() const { return m_flight; }

private:
    // An attempt after the first one of a task.
    struct Repeat
    {
        Nanoseconds time{0};
        quint32 number = 1;
        quint32 before = 0; ///< the same task's; 0: that was the first
    };

    void changeState(TaskFacts &facts, const Event &event);

    quint32 m_taskCount;
    std::vector<TaskFacts> m_facts;
    std::vector<TaskId> m_created;
    std::vector<Repeat> m_repeats{Repeat()}; ///< of all tasks, as they came; the first is none
    std::optional<Nanoseconds> m_end;
    State m_outcome = State::Done;
    quint32 m_endMessage = 0;
    quint32 m_ended = 0;
    quint32 m_inFlight = 0;
    InFlightCurve m_flight;
};

/// The facts of a whole log.
[[nodiscard]] FactTable factsOf(const EventLog &log, quint32 taskCount);

} // namespace interleave
