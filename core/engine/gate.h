// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/semaphore.h"
#include "core/engine/waitsource.h"

namespace interleave {

/// The FIFO gate of a variant with a limit: a semaphore around each task's body.
class Gate final : public WaitSource
{
public:
    explicit Gate(int limit)
        : m_semaphore(limit)
    {}

    /// Lets the task in, or makes it wait.
    StepEnd enter(TaskRun &task);
    /// A task that was let in has ended.
    void leave() { m_semaphore.release(); }

    StepEnd waitEnded(Strand &strand, WaitEnd how) override;
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) override;

private:
    Semaphore m_semaphore;
};

} // namespace interleave
