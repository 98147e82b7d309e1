// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/waits/groupframe.h"

#include "core/engine/variantrun.h"
#include "core/engine/waits/starting.h"
#include "core/engine/waits/taskspans.h"

namespace interleave {

StepEnd GroupFrame::begin(Strand &strand)
{
    m_parent = &strand;
    for (const TaskSpan &span : distinct(m_tasks)) {
        for (TaskId id = span.first; id < span.first + span.count && m_bodyError.isDone(); ++id) {
            TaskRun &child = strand.run().task(id);
            if (!child.hasTask())
                m_bodyError = start(strand, child);
            if (m_bodyError.isDone()) {
                m_children.push_back(&child);
                child.addListener(*this);
            }
        }
    }
    m_left = m_children.size();
    if (!m_bodyError.isDone())
        abort();
    return m_left > 0 ? waitForRest() : result();
}

StepEnd GroupFrame::waitForRest()
{
    quint32 first = 0;
    for (const TaskRun *child : m_children) {
        if (!child->hasEnded()) {
            first = child->id() + 1;
            break;
        }
    }
    return m_parent->waitFor(*this, 0, State::WaitTask, first);
}

void GroupFrame::abort()
{
    m_aborting = true;
    for (TaskRun *child : m_children) {
        if (!child->hasEnded())
            child->cancel();
    }
}

void GroupFrame::taskEnded(TaskRun &task)
{
    m_ended.push_back(&task);
    m_parent->run().loop().callSoon(Callback::of<&GroupFrame::childSeen>(*this));
}

// TaskGroup._on_task_done
void GroupFrame::childSeen()
{
    const StepEnd how = m_ended.front()->outcome();
    m_ended.pop_front();
    if (--m_left == 0 && m_parent->isWaiting())
        m_parent->wake();
    if (!how.isFailure())
        return;
    if (m_firstError.isDone())
        m_firstError = how;
    if (m_aborting)
        return;
    abort();
    static_cast<TaskRun *>(m_parent)->cancel();
}

// TaskGroup.__aexit__
StepEnd GroupFrame::waitEnded(Strand &, WaitEnd how)
{
    if (how != WaitEnd::Woken && !m_aborting) {
        m_parentCancelled = true;
        abort();
    }
    return m_left > 0 ? waitForRest() : result();
}

StepEnd GroupFrame::result() const
{
    if (!m_firstError.isDone())
        return m_firstError;
    if (m_parentCancelled)
        return StepEnd::cancelled();
    return m_bodyError;
}

CancelReply GroupFrame::cancelWait(Strand &, std::vector<TaskRun *> &)
{
    return CancelReply::Over;
}

} // namespace interleave
