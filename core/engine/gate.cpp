// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/gate.h"

#include "core/engine/taskrun.h"

namespace interleave {

StepEnd Gate::enter(TaskRun &task)
{
    if (m_semaphore.tryAcquire()) {
        task.passedGate();
        return StepEnd::done();
    }
    const Semaphore::Ticket ticket = m_semaphore.wait(Callback::of<&TaskRun::wake>(task));
    return task.waitFor(*this, ticket, State::WaitGate);
}

StepEnd Gate::waitEnded(Strand &strand, WaitEnd how)
{
    switch (how) {
    case WaitEnd::Woken:
        m_semaphore.arrived();
        static_cast<TaskRun &>(strand).passedGate();
        return StepEnd::done();
    case WaitEnd::Refused: m_semaphore.refused(); break;
    case WaitEnd::GivenUp: break;
    }
    return StepEnd::cancelled();
}

CancelReply Gate::cancelWait(Strand &strand, std::vector<TaskRun *> &)
{
    m_semaphore.giveUp(strand.ticket());
    return CancelReply::Over;
}

} // namespace interleave
