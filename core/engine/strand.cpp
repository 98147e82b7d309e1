// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/strand.h"

#include "core/engine/steps/steps.h"
#include "core/engine/variantrun.h"

namespace interleave {

namespace {

// Steps in one turn after which the driver gets a look in: a list that never waits must not keep it from Ctrl+C.
constexpr int stepsAtOnce = 10'000;

} // namespace

Strand::~Strand()
{
    while (m_frame) // one by one: a chain of calls can be a million frames long
        pop();
}

bool Strand::isRunning(const TaskRun &task) const
{
    for (const Frame *frame = m_frame.get(); frame; frame = frame->m_outer.get()) {
        if (frame->m_outerWho == &task || (frame->m_block && frame->m_blockWho == &task))
            return true;
    }
    return false;
}

TaskRun &Strand::who()
{
    if (!m_frame)
        return static_cast<TaskRun &>(*this);
    return m_frame->m_block ? *m_frame->m_blockWho : *m_frame->m_outerWho;
}

bool Strand::blocks() const
{
    return m_onThread || run().blocks();
}

quint32 Strand::stepNumber() const
{
    if (m_frame && !m_frame->m_block)
        return m_frame->m_stepNumber;
    const std::vector<Step> &block = m_frame ? *m_frame->m_block : steps();
    const quint32 next = m_frame ? m_frame->m_next : m_next;
    return next == 0 ? (m_frame ? m_frame->m_stepNumber : 0) : block[next - 1].number;
}

StepEnd Strand::push(std::unique_ptr<Frame> frame)
{
    TaskRun &name = who();
    frame->m_stepNumber = stepNumber();
    frame->m_outerWho = &name;
    frame->m_outer = std::move(m_frame);
    m_frame = std::move(frame);
    const StepEnd how = m_frame->begin(*this);
    if (how.isOver())
        pop();
    return how;
}

void Strand::setProgram(std::unique_ptr<Frame> program)
{
    m_frame = std::move(program);
    m_frame->m_outerWho = static_cast<TaskRun *>(this);
}

void Strand::pop()
{
    std::unique_ptr<Frame> outer = std::move(m_frame->m_outer);
    m_frame = std::move(outer);
}

// Begins the next step of the list that runs; Suspended if there is none, which nobody asks.
StepEnd Strand::nextStep()
{
    const Step &step = m_frame ? (*m_frame->m_block)[m_frame->m_next++] : steps()[m_next++];
    if (m_onThread && needsLoop(step.kind, run().variant()))
        return fail({QT_TRANSLATE_NOOP("Message", "no running event loop"), {}});
    return runnerOf(step.kind)(*this, step);
}

void Strand::goOn(StepEnd how)
{
    for (int begun = 0;; ++begun) {
        if (how.kind == StepEnd::Suspended)
            return;
        const bool goesOn = how.kind == StepEnd::Entered || how.isDone();
        if (goesOn && begun >= stepsAtOnce) {
            pauseTurn();
            return;
        }
        const std::vector<Step> &block = m_frame ? *m_frame->m_block : steps();
        if (goesOn && (m_frame ? m_frame->m_next : m_next) < block.size()) {
            how = nextStep();
            continue;
        }
        if (how.kind == StepEnd::Entered)
            how = StepEnd::done();
        if (!m_frame) {
            static_cast<TaskRun &>(*this).end(how);
            return;
        }
        m_frame->m_block = nullptr;
        how = m_frame->blockEnded(*this, how);
        if (how.isOver())
            pop();
    }
}

void Strand::pauseTurn()
{
    run().turnPauses(*this);
    const Callback rest = Callback::of<&Strand::goOnWithTurn>(*this);
    if (m_onThread)
        run().threads().readyNext(rest);
    else
        run().loop().callNext(rest);
}

void Strand::goOnWithTurn()
{
    run().turnGoesOn(*this);
    if (!m_interrupted) {
        goOn(StepEnd::done());
        return;
    }
    m_interrupted = m_mustCancel = false;
    note(EventKind::CancelDelivered);
    goOn(StepEnd::cancelled());
}

void Strand::resumeWith(StepEnd how)
{
    if (how.isOver() && m_frame && !m_frame->m_block) {
        how = m_frame->waitOver(*this, how);
        if (how.isOver())
            pop();
    }
    goOn(how);
}

StepEnd Strand::fail(Message message)
{
    return StepEnd::failed(run().recorder().message(std::move(message)));
}

void Strand::say(Message message)
{
    note(EventKind::Note, run().recorder().message(std::move(message)));
}

void Strand::enterState(State state, quint32 detail)
{
    const TaskRun &name = who();
    if (!name.isSilent())
        run().recorder().state(name.id(), state, stepNumber(), detail);
}

void Strand::enterStateAt(Nanoseconds time, State state)
{
    const TaskRun &name = who();
    if (!name.isSilent())
        run().recorder().stateAt(time, name.id(), state, stepNumber());
}

void Strand::note(EventKind kind, quint32 detail)
{
    run().recorder().event(kind, who().id(), stepNumber(), detail);
}

Nanoseconds Strand::now() const
{
    return run().loop().now();
}

Nanoseconds Strand::draw(const DurationSpec &spec)
{
    const TaskRun &name = who();
    return interleave::draw(spec, name.number(), run().random(name.id()));
}

QString Strand::text(const QString &pattern)
{
    QString result = pattern;
    return result.replace(QLatin1String("{i}"), QString::number(who().number()));
}

} // namespace interleave
