// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/waits/gatherwait.h"

#include "core/engine/variantrun.h"
#include "core/engine/waits/taskspans.h"

namespace interleave {

GatherWait::GatherWait(VariantRun &run, std::vector<TaskSpan> children, Failures failures, Callback over)
    : m_run(&run)
    , m_children(std::move(children))
    , m_left(countOf(m_children))
    , m_over(over)
    , m_failures(failures)
{}

void GatherWait::watch()
{
    m_run->forEach(m_children, [this](TaskRun &child) {
        use();
        child.addListener(*this);
    });
}

void GatherWait::taskEnded(TaskRun &task)
{
    if (m_failures == Failures::Raised)
        m_ended.push_back(&task);
    m_run->loop().callSoon(Callback::of<&GatherWait::childSeen>(*this));
}

void GatherWait::childSeen()
{
    --m_left;
    StepEnd how = StepEnd::done();
    if (m_failures == Failures::Raised) {
        how = m_ended.front()->outcome();
        m_ended.pop_front();
    }
    if (!m_result.isOver()) {
        if (!how.isDone())
            end(how);
        else if (m_left == 0)
            end(m_cancelRequested ? StepEnd::cancelled() : StepEnd::done());
    }
    letGo();
}

void GatherWait::end(StepEnd how)
{
    m_result = how;
    if (m_over)
        m_over();
}

CancelReply GatherWait::cancel(std::vector<TaskRun *> &passOn)
{
    m_run->forEach(m_children, [&passOn](TaskRun &child) {
        if (!child.hasEnded())
            passOn.push_back(&child);
    });
    if (passOn.empty())
        return CancelReply::TooLate;
    m_cancelRequested = true;
    return CancelReply::PassedOn;
}

void GatherWait::abandon()
{
    m_over = {};
    letGo();
}

} // namespace interleave
