// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/waits/gatherframe.h"

#include "core/engine/variantrun.h"
#include "core/engine/waits/starting.h"
#include "core/engine/waits/taskspans.h"

namespace interleave {

GatherFrame::~GatherFrame()
{
    if (m_wait)
        m_wait->abandon();
}

StepEnd GatherFrame::begin(Strand &strand)
{
    if (const StepEnd started = startThoseNotStarted(strand, m_tasks); !started.isDone())
        return started;
    VariantRun &run = strand.run();
    const std::vector<TaskSpan> children = distinct(m_tasks);
    if (countOf(children) == 0)
        return StepEnd::done();
    m_wait = run.waits().adopt(
        std::make_unique<GatherWait>(run, children, m_failures, Callback::of<&Strand::wake>(strand)));
    m_wait->watch();
    return strand.waitFor(*this, 0, State::WaitTask, firstPending(run, children));
}

StepEnd GatherFrame::waitEnded(Strand &, WaitEnd how)
{
    return how == WaitEnd::Woken ? m_wait->result() : StepEnd::cancelled();
}

CancelReply GatherFrame::cancelWait(Strand &, std::vector<TaskRun *> &passOn)
{
    return m_wait->cancel(passOn);
}

} // namespace interleave
