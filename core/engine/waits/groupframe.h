// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endlisteners.h"
#include "core/engine/frame.h"
#include "core/engine/waitsource.h"
#include "core/scenario/stepvalue.h"

#include <deque>

namespace interleave {

/// Starts what is not started, and waits for all; the first failure cancels the others: asyncio.TaskGroup of CPython
/// 3.11, whose parent waits in __aexit__.
class GroupFrame final : public Frame, private WaitSource, private EndListener
{
public:
    explicit GroupFrame(std::vector<TaskSpan> tasks)
        : m_tasks(std::move(tasks))
    {}

    StepEnd begin(Strand &strand) override;

private:
    StepEnd waitForRest();
    StepEnd result() const;
    void abort();
    void childSeen();
    void taskEnded(TaskRun &task) override;
    StepEnd waitEnded(Strand &strand, WaitEnd how) override;
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) override;

    Strand *m_parent = nullptr;
    std::vector<TaskSpan> m_tasks;
    std::vector<TaskRun *> m_children;  // in order of their creation
    std::deque<TaskRun *> m_ended;      // and not seen yet
    std::size_t m_left = 0;             // not seen yet
    StepEnd m_firstError = StepEnd::done();
    StepEnd m_bodyError = StepEnd::done();
    bool m_aborting = false;
    bool m_parentCancelled = false;     // by somebody else than this group
};

} // namespace interleave
