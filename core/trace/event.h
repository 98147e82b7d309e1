// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"
#include "core/trace/state.h"

namespace interleave {

/// The number of a task instance: its place among all instances of the scenario in file order, from 0.
using TaskId = quint32;

/// Events that belong to the variant as a whole.
/// For tasks' kinds of event: the variant's main program.
inline constexpr TaskId noTask = 0xffffffffU;

enum class EventKind : quint8 {
    VariantBegins,   ///< time 0; written once, first
    StateChanged,    ///< the task is `state` from now on; `detail` says what it waits for, or of an end the message
    Started,         ///< the first step begins (scenario-format §5): the task is running from now on
    Note,            ///< a remark of the task's: message `detail`
    Attempt,         ///< another attempt of a retried step begins; `detail` is its number, from 2
    CancelRequested, ///< somebody asked for the cancellation; nothing has happened to the task yet
    CancelDelivered, ///< the cancellation is raised in the task
    HoldBegins,      ///< from now on the task keeps the loop: nobody else runs
    HoldEnds,
    VariantEnds,     ///< written once, last; `state` is how: Done, Failed, Cancelled, Deadlocked; `detail` a message
    CleanUpBegins,   ///< a failure or a cancellation has come to a `finally`: its steps begin
    CleanUpEnds,     ///< and have ended; what came goes on its way
    Acquired,        ///< the task holds a place of resource `detail`
    Released,        ///< and gives it back
    Set,             ///< the event `detail` is set
    Cleared,         ///< and cleared
    WorkBegins,      ///< steps that the task has given to a worker thread begin there
    WorkEnds,        ///< and have ended; the task itself may have ended before
    DeadlineSet,     ///< a `timeout` has set a timer, which is due at the time `detail`
    DeadlineOver,    ///< the timer of that `step` has come due, or has been taken back
};

inline constexpr int eventKindCount = static_cast<int>(EventKind::DeadlineOver) + 1;

/// What a waiting state is for, in Event::detail: for State::WaitGate, WaitBarrier and WaitQueue a resource, its place in
/// the scenario from 1 (a gate of 0 is the variant's own limit); for State::WaitTask a task's number plus 1, the first of
/// those waited for; for State::WaitTimer and RetryPause the time at which a timer is due (EventLog::time), 0 where none is
/// set; else 0.

/// Step::number is from 1 to this: a file of 8 MiB cannot have as many steps.
inline constexpr quint32 maxStepNumber = (1U << 22U) - 1;

/// One thing that happened, never changed once written.
///
/// The events of one task are in order of their times. Across tasks a log is in the order of recording; in real runs a
/// phase of a request is stamped by the I/O thread where it happened and may be recorded after later events of others.
struct Event
{
    Nanoseconds time{0};
    TaskId task = noTask;
    quint32 detail = 0; ///< a message (EventLog::message), or as the kind says; 0 is none
    quint32 step = 0;   ///< Step::number of the step the task is in, at most maxStepNumber; 0 is none
    EventKind kind = EventKind::StateChanged;
    State state = State::NotStarted;

    bool operator==(const Event &) const = default;
};

/// Whether the event says what its task is from now on: enteredState().
constexpr bool changesState(const Event &event)
{
    return event.kind == EventKind::StateChanged || event.kind == EventKind::Started;
}

/// The state that begins with an event that changes it.
constexpr State enteredState(const Event &event)
{
    return event.kind == EventKind::Started ? State::Running : event.state;
}

/// Whether Event::detail is the number of a time: EventLog::time.
constexpr bool namesTime(const Event &event)
{
    return event.kind == EventKind::DeadlineSet ||
           (event.kind == EventKind::StateChanged &&
            (event.state == State::WaitTimer || event.state == State::RetryPause));
}

} // namespace interleave
