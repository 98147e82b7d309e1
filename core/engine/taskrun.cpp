// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/taskrun.h"

#include "core/engine/steps/steps.h"
#include "core/engine/variantrun.h"

namespace interleave {

/// Where the task's coroutine suspends: the next resume is the task's next turn.
class TaskRun::Turn
{
public:
    explicit Turn(TaskRun &task)
        : m_task(&task)
    {}
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> suspended) noexcept { m_task->m_suspended = suspended; }
    void await_resume() const noexcept {}

private:
    TaskRun *m_task;
};

TaskRun::TaskRun(VariantRun &run, TaskId id, const TaskTemplate &program, quint32 number)
    : m_run(&run)
    , m_program(&program)
    , m_random(run.seed(), id)
    , m_id(id)
    , m_number(number)
{}

void TaskRun::create(Gather &joiner)
{
    m_joiner = &joiner;
    m_created = true;
    enter(State::Created);
    m_run->loop().callSoon(Callback::of<&TaskRun::firstTurn>(*this));
}

void TaskRun::firstTurn()
{
    if (m_mustCancel) {
        note(EventKind::CancelDelivered);
        end(StepEnd::cancelled());
        return;
    }
    m_coroutine = live();
}

QCoro::Task<> TaskRun::runInline()
{
    m_created = true;
    enter(State::Created);
    return live();
}

QCoro::Task<> TaskRun::live()
{
    Turn turn(*this);
    enter(State::Running);
    StepEnd how = passGate();
    while (how.kind == StepEnd::Suspended) {
        co_await turn;
        how = afterWait();
    }
    const bool passed = how.kind == StepEnd::Done;
    if (passed) {
        note(EventKind::Started);
        for (const Step &step : m_program->steps) {
            how = beginStep(step);
            while (how.kind == StepEnd::Suspended) {
                co_await turn;
                how = afterWait();
            }
            if (how.kind != StepEnd::Done)
                break;
        }
        if (Gate *gate = m_run->gate())
            gate->leave();
    }
    end(how);
}

StepEnd TaskRun::passGate()
{
    Gate *gate = m_run->gate();
    return gate ? gate->pass(*this) : StepEnd::done();
}

StepEnd TaskRun::beginStep(const Step &step)
{
    m_step = step.number;
    return runnerOf(step.kind)(*this, step);
}

StepEnd TaskRun::waitFor(WaitSource &source, quint64 ticket, State state)
{
    m_source = &source;
    m_ticket = ticket;
    m_waiting = true;
    enter(state);
    // Asked for while the task was running: raised at the suspension it now comes to.
    if (m_mustCancel)
        giveUpWait();
    return StepEnd::suspended();
}

StepEnd TaskRun::yieldTurn(WaitSource &source)
{
    m_source = &source;
    m_ticket = 0;
    wake();
    return StepEnd::suspended();
}

void TaskRun::giveUpWait()
{
    m_gaveUp = true;
    m_source->waitGivenUp(*this, false);
    wake();
}

StepEnd TaskRun::holdUntil(WaitSource &source, Nanoseconds until, State state)
{
    if (!m_holding) {
        m_source = &source;
        m_holding = true;
        note(EventKind::HoldBegins);
        m_run->holdBegins(*this);
    }
    enter(state);
    m_run->loop().hold(until, Callback::of<&TaskRun::goOnAfterHold>(*this));
    return StepEnd::suspended();
}

void TaskRun::threadHeld(State state)
{
    note(EventKind::HoldBegins);
    enter(state);
}

StepEnd TaskRun::threadFree(bool interrupted)
{
    note(EventKind::HoldEnds);
    if (!interrupted)
        return StepEnd::done();
    m_run->startNoMore();
    m_mustCancel = false;
    note(EventKind::CancelRequested);
    note(EventKind::CancelDelivered);
    return StepEnd::cancelled();
}

void TaskRun::wake()
{
    m_waiting = false;
    enter(State::Ready);
    m_run->loop().callSoon(Callback::of<&TaskRun::nextTurn>(*this));
}

void TaskRun::nextTurn()
{
    enter(State::Running);
    m_suspended.resume();
}

void TaskRun::goOnAfterHold()
{
    m_suspended.resume();
}

StepEnd TaskRun::afterWait()
{
    WaitSource &source = *m_source;
    if (m_holding) {
        const StepEnd how = m_interrupted ? StepEnd::cancelled() : source.waitEnded(*this);
        if (how.kind == StepEnd::Suspended)
            return how;
        m_holding = false;
        m_run->holdEnds();
        note(EventKind::HoldEnds);
        if (m_interrupted) {
            source.waitGivenUp(*this, false);
            m_mustCancel = false;
            note(EventKind::CancelDelivered);
        }
        return how;
    }
    if (!m_mustCancel)
        return source.waitEnded(*this);
    if (!m_gaveUp)
        source.waitGivenUp(*this, true);
    m_gaveUp = false;
    m_mustCancel = false;
    note(EventKind::CancelDelivered);
    return StepEnd::cancelled();
}

void TaskRun::cancel()
{
    if (!m_created || m_ended)
        return;
    note(EventKind::CancelRequested);
    if (m_mustCancel)
        return;
    m_mustCancel = true;
    if (m_waiting)
        giveUpWait();
}

void TaskRun::interrupt()
{
    m_interrupted = true;
    cancel();
}

void TaskRun::end(StepEnd how)
{
    // Asked for after the last suspension: asyncio cancels a task that was asked just before it returned.
    if (m_mustCancel && how.kind == StepEnd::Done) {
        m_mustCancel = false;
        note(EventKind::CancelDelivered);
        how = StepEnd::cancelled();
    }
    m_ended = true;
    m_run->recorder().state(m_id, endState(how), m_step, how.message);
    if (m_joiner)
        m_joiner->childEnded();
}

void TaskRun::enter(State state)
{
    m_run->recorder().state(m_id, state, m_step);
}

void TaskRun::enterAt(Nanoseconds time, State state)
{
    m_run->recorder().stateAt(time, m_id, state, m_step);
}

void TaskRun::note(EventKind kind, quint32 detail)
{
    m_run->recorder().event(kind, m_id, m_step, detail);
}

QString TaskRun::text(const QString &pattern) const
{
    QString result = pattern;
    return result.replace(QLatin1String("{i}"), QString::number(m_number));
}

} // namespace interleave
