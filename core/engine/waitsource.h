// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/stepend.h"

#include <vector>

namespace interleave {

class Strand;
class TaskRun;

/// How a wait came to its end.
enum class WaitEnd : quint8 {
    Woken,   ///< what it waited for has happened
    GivenUp, ///< it was cancelled before that: cancelWait() was asked, and said Over
    Refused, ///< it has happened, but a cancellation came before the strand's turn: what it got is to be let go
};

/// What becomes of the request to cancel a wait: what asyncio's Future.cancel() does and returns.
enum class CancelReply : quint8 {
    Over,     ///< the wait has ended; the strand's turn comes
    PassedOn, ///< the tasks named are to be cancelled instead; the wait goes on until they have ended
    TooLate,  ///< it has happened already, though the strand has not been woken yet
};

/// Something a strand can wait on: a timer, a lock, another task. It calls Strand::wake() exactly once, unless the wait
/// is given up first.
class WaitSource
{
public:
    /// The strand's turn has come. Returns how what it waited for went (a cancellation, as a rule, unless Woken), or
    /// Suspended if it has begun to wait again.
    virtual StepEnd waitEnded(Strand &strand, WaitEnd how) = 0;

    /// The strand, which has not been woken, is asked to cancel itself. If Over, it must not be woken any more; if
    /// PassedOn, `passOn` has the tasks to cancel in its place, in order.
    virtual CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) = 0;

protected:
    WaitSource() = default;
    ~WaitSource() = default;
    WaitSource(const WaitSource &) = delete;
    WaitSource &operator=(const WaitSource &) = delete;
};

} // namespace interleave
