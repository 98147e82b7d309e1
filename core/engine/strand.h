// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/loop.h"
#include "core/engine/frame.h"
#include "core/engine/waitsource.h"
#include "core/scenario/durationspec.h"
#include "core/trace/event.h"
#include "core/trace/message.h"

namespace interleave {

class VariantRun;

/// What the instances of a template share, and what a strand is made of: its steps, in a variant.
struct StrandProgram
{
    VariantRun *run;
    const std::vector<Step> *steps;
};

/// The half of a TaskRun that runs steps: a stack of frames that goes on until it has to wait, on the loop or on a
/// worker thread. One thread at a time: the engine's, or in real time whoever holds the variant's lock.
class Strand
{
public:
    Strand(const Strand &) = delete;
    Strand &operator=(const Strand &) = delete;

    [[nodiscard]] VariantRun &run() const { return *m_program->run; }
    /// Its own, which frames come on top of.
    [[nodiscard]] const std::vector<Step> &steps() const { return *m_program->steps; }
    /// The task in whose name the present step runs: another than this strand's own inside a `call`.
    [[nodiscard]] TaskRun &who();
    /// Whether that task runs in place here, or has called the one that does.
    [[nodiscard]] bool isRunning(const TaskRun &task) const;
    [[nodiscard]] bool isOnThread() const { return m_onThread; }
    /// Plain calls: what waits holds the thread.
    [[nodiscard]] bool blocks() const;

    // For steps: each returns what the step then returns.

    /// Begins a step that has a frame.
    StepEnd push(std::unique_ptr<Frame> frame);
    /// Waits: `source` will wake the strand. `ticket` is the source's own name for the wait. `state` and `what` (see
    /// Event::detail) say what it looks like.
    StepEnd waitFor(WaitSource &source, quint64 ticket, State state, quint32 what = 0);
    /// What `what` is of a wait in that state until a timer is due then.
    [[nodiscard]] quint32 dueAt(Nanoseconds due, State state);
    /// The same for sleep(0): back to the end of the ready queue at once.
    StepEnd yieldTurn(WaitSource &source);
    /// The same for simulated blocking and computing: the loop is held until `until` (see Loop::hold).
    StepEnd holdLoop(WaitSource &source, Nanoseconds until, State state);
    /// The step fails with this message.
    StepEnd fail(Message message);
    /// A note on the timeline.
    void say(Message message);

    // For what a strand waits on.

    /// What it waited for has happened: puts the strand at the end of the ready queue.
    void wake();
    /// The same as the callback of a timer, or of computing on a thread: for a thread this is its turn.
    void timeIsUp();
    /// The loop's hold is over: goes on at once, for the strand never gave the loop away.
    void goOnAfterHold();
    /// Ctrl+C while it holds the loop, or while a long turn of its pauses; the caller ends the hold.
    void interruptHold();
    /// A cancellation that was asked for and has not been raised; it is the caller's to raise from now on.
    [[nodiscard]] bool takeCancelRequest()
    {
        const bool asked = m_mustCancel;
        m_mustCancel = false;
        return asked;
    }
    [[nodiscard]] quint64 ticket() const { return m_ticket; }
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// After a call that has really blocked the strand's thread: Cancelled when Ctrl+C ended it, or when the strand was
    /// asked to cancel itself meanwhile, which on a thread is raised now; else Done.
    StepEnd threadFree(bool interrupted);

    // Recording, and reading the scenario, in the name of who().

    void enterState(State state, quint32 detail = 0);
    /// At the time it was seen, by another thread.
    void enterStateAt(Nanoseconds time, State state);
    void note(EventKind kind, quint32 detail = 0);
    /// The step it is in, as events name it.
    [[nodiscard]] quint32 stepNumber() const;
    [[nodiscard]] Nanoseconds now() const;
    [[nodiscard]] Nanoseconds draw(const DurationSpec &spec);
    /// A text of the scenario with {i} replaced by the instance's number.
    [[nodiscard]] QString text(const QString &pattern);

protected:
    explicit Strand(const StrandProgram &program)
        : m_program(&program)
    {}
    ~Strand();

    /// A frame that is to run instead of steps; its begin() is the caller's.
    void setProgram(std::unique_ptr<Frame> program);
    /// Goes on: the present step has ended so, or Done before the first.
    void goOn(StepEnd how);
    /// The strand's turn in the ready queue.
    void nextTurn();
    /// asyncio's Future.cancel() of what it waits on; true unless it is too late. While waiting.
    bool giveUpWait(std::vector<TaskRun *> &passOn);

    static constexpr quint32 mostRequests = (1U << 19U) - 1;

    const StrandProgram *m_program;
    std::unique_ptr<Frame> m_frame; // the innermost
    WaitSource *m_source = nullptr; // what it waits on
    quint64 m_ticket = 0;
    quint32 m_next = 0;             // in the strand's own steps
    quint32 m_requests : 19 = 0;    // cancellations asked for and not taken back: asyncio's cancelling()
    bool m_mustCancel : 1 = false;  // asked for, to be raised at the next turn
    bool m_gaveUp : 1 = false;      // the wait was cancelled: likewise
    bool m_passedOn : 1 = false;    // asked for, and passed on to what it waits for
    bool m_waiting : 1 = false;     // suspended, and not woken yet
    bool m_holding : 1 = false;     // holds the loop
    bool m_interrupted : 1 = false; // Ctrl+C
    bool m_onThread : 1 = false;
    // Of TaskRun, in the same word.
    bool m_begun : 1 = false;
    bool m_hasTask : 1 = false;
    bool m_ended : 1 = false;
    bool m_silent : 1 = false;
    bool m_pastGate : 1 = false;
    bool m_onCancelPath : 1 = false;

private:
    StepEnd nextStep();
    void pop();
    void resumeWith(StepEnd how);
    void pauseTurn();
    void goOnWithTurn();
};

} // namespace interleave
