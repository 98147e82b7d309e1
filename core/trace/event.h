// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"
#include "core/trace/state.h"

namespace interleave {

/// The number of a task instance: its place among all instances of the scenario in file order, from 0.
using TaskId = quint32;

/// Events that belong to the variant as a whole.
inline constexpr TaskId noTask = 0xffffffffU;

enum class EventKind : quint8 {
    VariantBegins,   ///< time 0; written once, first
    StateChanged,    ///< the task is `state` from now on; an end has its message in `detail`
    Started,         ///< the first step begins (scenario-format §5); the states go their own way
    Note,            ///< a remark of the task's: message `detail`
    Attempt,         ///< another attempt of a retried step begins; `detail` is its number, from 2
    CancelRequested, ///< somebody asked for the cancellation; nothing has happened to the task yet
    CancelDelivered, ///< the cancellation is raised in the task
    HoldBegins,      ///< from now on the task keeps the loop: nobody else runs
    HoldEnds,
    VariantEnds,     ///< written once, last; `state` is how: Done, Failed, Cancelled, Deadlocked
};

/// One thing that happened: 24 bytes, never changed once written.
///
/// The events of one task are in order of their times. Across tasks a log is in the order of recording; in real runs a
/// phase of a request is stamped by the I/O thread where it happened and may be recorded after later events of others.
struct Event
{
    Nanoseconds time{0};
    TaskId task = noTask;
    quint32 detail = 0; ///< a message (EventLog::message), or as the kind says; 0 is none
    quint32 step = 0;   ///< Step::number of the step the task is in; 0 is none
    EventKind kind = EventKind::StateChanged;
    State state = State::NotStarted;
    quint16 holder = 0; ///< reserved for what the wait is for; 0 is none

    bool operator==(const Event &) const = default;
};

static_assert(sizeof(Event) == 24);

} // namespace interleave
