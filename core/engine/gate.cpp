// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/gate.h"

#include "core/engine/taskrun.h"

namespace interleave {

StepEnd Gate::pass(TaskRun &task)
{
    if (m_semaphore.tryAcquire())
        return StepEnd::done();
    const Semaphore::Ticket ticket = m_semaphore.wait(Callback::of<&TaskRun::wake>(task));
    return task.waitFor(*this, ticket, State::WaitGate);
}

StepEnd Gate::waitEnded(TaskRun &)
{
    m_semaphore.arrived();
    return StepEnd::done();
}

void Gate::waitGivenUp(TaskRun &task, bool woken)
{
    if (woken)
        m_semaphore.refused();
    else
        m_semaphore.giveUp(task.ticket());
}

} // namespace interleave
