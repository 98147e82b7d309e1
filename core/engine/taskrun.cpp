// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/taskrun.h"

#include "core/engine/variantrun.h"

namespace interleave {

static_assert(sizeof(TaskRun) <= 56);

void TaskRun::create()
{
    m_begun = m_hasTask = true;
    enterState(State::Created);
    run().loop().callSoon(Callback::of<&TaskRun::firstTurn>(*this));
}

void TaskRun::createWith(std::unique_ptr<Frame> program)
{
    setProgram(std::move(program));
    create();
}

WorkerPool::JobId TaskRun::createOnThread()
{
    m_begun = m_onThread = true;
    enterState(State::Created);
    return run().workers().submit(Callback::of<&TaskRun::threadTurn>(*this));
}

void TaskRun::beginInline()
{
    m_begun = true;
    run().recorder().event(EventKind::Started, m_id, 0, 0, State::Running);
}

void TaskRun::firstTurn()
{
    // asyncio: a coroutine that is cancelled before its first step never runs.
    if (m_mustCancel) {
        m_mustCancel = false;
        note(EventKind::CancelDelivered);
        m_frame.reset();
        end(StepEnd::cancelled());
    } else if (m_frame) {
        const StepEnd how = m_frame->begin(*this);
        if (how.isOver())
            m_frame.reset();
        goOn(how);
    } else if (Gate *gate = run().gate(); gate && m_id != noTask) {
        goOn(gate->enter(*this));
    } else {
        firstStep();
    }
}

void TaskRun::threadTurn()
{
    if (m_silent)
        note(EventKind::WorkBegins);
    if (takeCancelRequest()) {
        note(EventKind::CancelDelivered);
        end(StepEnd::cancelled());
    } else {
        firstStep();
    }
}

void TaskRun::markStarted()
{
    if (m_id == noTask) // main's first turn is a change of its state, and no task's start
        enterState(State::Running);
    else if (!m_silent)
        run().recorder().event(EventKind::Started, m_id, 0, 0, State::Running);
}

void TaskRun::firstStep()
{
    markStarted();
    goOn(StepEnd::done());
}

void TaskRun::passedGate()
{
    m_pastGate = true;
    markStarted();
}

void TaskRun::addListener(EndListener &listener)
{
    if (m_ended)
        listener.taskEnded(*this);
    else
        m_listeners.add(listener);
}

void TaskRun::end(StepEnd how)
{
    if (m_pastGate)
        run().gate()->leave();
    // Asked for after the last suspension: asyncio cancels a task that was asked just before it returned.
    if (takeCancelRequest() && how.isDone()) {
        note(EventKind::CancelDelivered);
        how = StepEnd::cancelled();
    }
    endAs(how);
    if (m_onThread && m_silent)
        note(EventKind::WorkEnds);
    m_listeners.tell(*this);
    if (m_onThread)
        run().workers().jobEnded();
}

void TaskRun::endAs(StepEnd how)
{
    m_ended = true;
    m_ticket = (quint64{how.kind} << 32U) | how.message;
    if (!m_silent)
        run().recorder().state(m_id, endState(how), stepNumber(), how.message);
}

void TaskRun::endWhereItIs(State state, quint32 message)
{
    m_ended = true;
    run().recorder().state(m_id, state, &who() == this ? stepNumber() : 0, message);
}

void TaskRun::cancelAfterStep()
{
    if (m_ended || m_mustCancel)
        return;
    note(EventKind::CancelRequested);
    m_mustCancel = true;
}

void TaskRun::interrupt()
{
    if (!m_onThread) {
        cancel();
        return;
    }
    if (!m_begun || m_ended)
        return;
    note(EventKind::CancelRequested);
    m_mustCancel = true;
    std::vector<TaskRun *> nobody;
    if (m_waiting)
        m_mustCancel = !giveUpWait(nobody);
}

// What Task.cancel() does to the task itself.
void TaskRun::request(std::vector<TaskRun *> &passOn)
{
    note(EventKind::CancelRequested);
    if (m_requests < mostRequests)
        m_requests = (m_requests + 1U) & mostRequests;
    if (!m_waiting || !giveUpWait(passOn))
        m_mustCancel = true;
}

// Depth first and in order, as asyncio's recursion goes; but a chain of tasks that await each other can be long.
bool TaskRun::cancel()
{
    if (!m_hasTask || m_ended)
        return false;
    std::vector<TaskRun *> passOn;
    request(passOn);
    if (passOn.empty())
        return true;

    struct Visit
    {
        TaskRun *task;
        bool leaving;
    };
    std::vector<Visit> visits;
    const auto goInto = [&visits, &passOn](TaskRun *task) {
        task->m_onCancelPath = true;
        visits.push_back({task, true});
        for (auto next = passOn.rbegin(); next != passOn.rend(); ++next)
            visits.push_back({*next, false});
    };
    goInto(this);
    bool comesRound = false;
    while (!visits.empty()) {
        const Visit visit = visits.back();
        visits.pop_back();
        if (visit.leaving) {
            visit.task->m_onCancelPath = false;
            continue;
        }
        comesRound = comesRound || visit.task->m_onCancelPath;
        if (comesRound || visit.task->m_ended)
            continue;
        passOn.clear();
        visit.task->request(passOn);
        if (!passOn.empty())
            goInto(visit.task);
    }
    return !comesRound;
}

} // namespace interleave
