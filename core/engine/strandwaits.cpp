// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a strand waits and is woken, holds the loop, and is cancelled meanwhile.

#include "core/engine/strand.h"

#include "core/engine/variantrun.h"
#include "core/trace/stateset.h"

namespace interleave {

StepEnd Strand::waitFor(WaitSource &source, quint64 ticket, State state, quint32 what)
{
    m_source = &source;
    m_ticket = ticket;
    m_waiting = true;
    enterState(state, what);
    // Asked for while it was running: raised at the suspension it now comes to.
    if (m_mustCancel) {
        std::vector<TaskRun *> passOn;
        m_mustCancel = !giveUpWait(passOn);
        for (TaskRun *task : passOn)
            task->cancel();
    }
    return StepEnd::suspended();
}

quint32 Strand::dueAt(Nanoseconds due, State state)
{
    return sleepStates.has(state) && !who().isSilent() ? run().recorder().time(due) : 0;
}

StepEnd Strand::yieldTurn(WaitSource &source)
{
    m_source = &source;
    m_ticket = 0;
    wake();
    return StepEnd::suspended();
}

bool Strand::giveUpWait(std::vector<TaskRun *> &passOn)
{
    switch (m_source->cancelWait(*this, passOn)) {
    case CancelReply::Over:
        m_gaveUp = true;
        wake();
        return true;
    case CancelReply::PassedOn:
        m_passedOn = true;
        return true;
    case CancelReply::TooLate: break;
    }
    return false;
}

void Strand::wake()
{
    m_waiting = false;
    enterState(State::Ready);
    const Callback turn = Callback::of<&Strand::nextTurn>(*this);
    if (m_onThread)
        run().threads().ready(turn);
    else
        run().loop().callSoon(turn);
}

void Strand::timeIsUp()
{
    if (!m_onThread) {
        wake();
        return;
    }
    m_waiting = false;
    nextTurn();
}

void Strand::nextTurn()
{
    const bool isBehindGate = !m_frame && m_next == 0; // its start will say that it runs
    if (!isBehindGate)
        enterState(State::Running);
    WaitEnd how = WaitEnd::Woken;
    if (m_gaveUp || m_mustCancel) {
        how = m_gaveUp ? WaitEnd::GivenUp : WaitEnd::Refused;
        m_gaveUp = m_mustCancel = m_passedOn = false;
        note(EventKind::CancelDelivered);
    }
    const StepEnd end = m_source->waitEnded(*this, how);
    if (end.isOver() && m_passedOn) {
        m_passedOn = false;
        if (end.kind == StepEnd::Cancelled)
            note(EventKind::CancelDelivered);
    }
    resumeWith(end);
}

StepEnd Strand::holdLoop(WaitSource &source, Nanoseconds until, State state)
{
    if (!m_holding) {
        m_source = &source;
        m_holding = true;
        note(EventKind::HoldBegins);
        run().holdBegins(*this);
    }
    enterState(state);
    run().loop().hold(until, Callback::of<&Strand::goOnAfterHold>(*this));
    return StepEnd::suspended();
}

void Strand::goOnAfterHold()
{
    StepEnd how = m_source->waitEnded(*this, m_interrupted ? WaitEnd::GivenUp : WaitEnd::Woken);
    if (how.kind == StepEnd::Suspended)
        return;
    m_holding = false;
    run().holdEnds();
    note(EventKind::HoldEnds);
    // Around the plain calls of main a cancellation waits for the end of what blocks; a task has it raised where it
    // suspends.
    if (m_interrupted || (m_mustCancel && blocks() && this == &run().main())) {
        m_interrupted = m_mustCancel = false;
        note(EventKind::CancelDelivered);
        how = StepEnd::cancelled();
    }
    resumeWith(how);
}

void Strand::interruptHold()
{
    m_interrupted = true;
    if (!m_holding)
        return;
    std::vector<TaskRun *> nobody;
    static_cast<void>(m_source->cancelWait(*this, nobody));
    run().loop().hold(now(), Callback::of<&Strand::goOnAfterHold>(*this)); // whatever part of its step it was in
}

StepEnd Strand::threadFree(bool interrupted)
{
    if (interrupted) {
        run().startNoMore();
        if (!m_mustCancel)
            note(EventKind::CancelRequested);
    } else if (!m_onThread || !m_mustCancel) {
        if (m_onThread)
            enterState(State::Running);
        return StepEnd::done();
    }
    m_mustCancel = false;
    note(EventKind::CancelDelivered);
    return StepEnd::cancelled();
}

} // namespace interleave
