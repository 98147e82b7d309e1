// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/frame.h"
#include "core/engine/waits/gatherwait.h"

namespace interleave {

/// Starts what is not started, and waits for all: `await asyncio.gather(*tasks)`.
class GatherFrame final : public Frame, private WaitSource
{
public:
    GatherFrame(std::vector<TaskSpan> tasks, GatherWait::Failures failures)
        : m_tasks(std::move(tasks))
        , m_failures(failures)
    {}
    ~GatherFrame() override;

    StepEnd begin(Strand &strand) override;

private:
    StepEnd waitEnded(Strand &strand, WaitEnd how) override;
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) override;

    std::vector<TaskSpan> m_tasks;
    GatherWait *m_wait = nullptr;
    GatherWait::Failures m_failures;
};

} // namespace interleave
