// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/stepend.h"

namespace interleave {

class TaskRun;

/// Something a task can wait on: a timer, a gate, a request. It wakes the task with TaskRun::wake() exactly once, unless
/// the task gives up first.
class WaitSource
{
public:
    /// The task goes on because what it waited for has happened; how did it go? Suspended: it has to wait again.
    virtual StepEnd waitEnded(TaskRun &task) = 0;

    /// The task goes on for another reason, a cancellation: it must not be woken any more and what it held in this wait
    /// is let go. `woken`: it had been woken already and had not had its turn yet.
    virtual void waitGivenUp(TaskRun &task, bool woken) = 0;

protected:
    WaitSource() = default;
    ~WaitSource() = default;
    WaitSource(const WaitSource &) = delete;
    WaitSource &operator=(const WaitSource &) = delete;
};

} // namespace interleave
