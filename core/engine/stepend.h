// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/state.h"

namespace interleave {

/// How a step, or a list of steps, went. Failures are values here: no exception crosses the interpreter.
struct StepEnd
{
    enum Kind : quint8 {
        Suspended, ///< not over: the strand waits, and somebody will wake it
        Entered,   ///< not over: a list of steps inside it comes next
        Done,
        Failed,
        TimedOut,
        Cancelled,
    };
    Kind kind = Done;
    quint32 message = 0; ///< EventLog::message of a failure

    static constexpr StepEnd suspended() { return {Suspended, 0}; }
    static constexpr StepEnd entered() { return {Entered, 0}; }
    static constexpr StepEnd done() { return {Done, 0}; }
    static constexpr StepEnd failed(quint32 message) { return {Failed, message}; }
    static constexpr StepEnd timedOut(quint32 message) { return {TimedOut, message}; }
    static constexpr StepEnd cancelled() { return {Cancelled, 0}; }

    [[nodiscard]] constexpr bool isOver() const { return kind >= Done; }
    [[nodiscard]] constexpr bool isDone() const { return kind == Done; }
    /// A failure that `except` catches and `retry` tries again after; a cancellation is none.
    [[nodiscard]] constexpr bool isFailure() const { return kind == Failed || kind == TimedOut; }
};

/// The task's end that an end of its steps is. Only of what is over.
constexpr State endState(StepEnd end)
{
    switch (end.kind) {
    case StepEnd::Failed: return State::Failed;
    case StepEnd::TimedOut: return State::TimedOut;
    case StepEnd::Cancelled: return State::Cancelled;
    default: return State::Done;
    }
}

} // namespace interleave
