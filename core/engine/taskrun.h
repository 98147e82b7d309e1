// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/gather.h"
#include "core/engine/waitsource.h"
#include "core/scenario/random.h"
#include "core/scenario/scenario.h"
#include "core/trace/event.h"

#include <QCoroTask>

namespace interleave {

class VariantRun;

/// One task instance while its variant runs: asyncio's Task. It runs its steps as a coroutine, knows what it waits on,
/// can be cancelled, and records all of it. The engine's thread only; lives as long as its variant.
class TaskRun final
{
public:
    /// `number` is the instance's number in `program`, from 1.
    TaskRun(VariantRun &run, TaskId id, const TaskTemplate &program, quint32 number);
    TaskRun(const TaskRun &) = delete;
    TaskRun &operator=(const TaskRun &) = delete;

    // For modes.

    /// Schedules the task (create_task): its first step comes through the ready queue. `joiner` hears of its end.
    void create(Gather &joiner);
    /// The task as a coroutine of the caller's, awaited in place: created and started are the same moment.
    [[nodiscard]] QCoro::Task<> runInline();

    // Cancellation.

    /// Asks for the cancellation (Task.cancel()): it is raised where the task is suspended, or at its next suspension.
    /// Nothing happens to a task that was never created or has ended.
    void cancel();
    /// Ends what blocks the thread, as Ctrl+C does, and cancels.
    void interrupt();
    [[nodiscard]] bool isCreated() const { return m_created; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }

    // For steps and what they wait on.

    /// The task is about to return Suspended: `source` will wake it. `ticket` is the source's own name for the wait.
    StepEnd waitFor(WaitSource &source, quint64 ticket, State state);
    /// The same for sleep(0): back to the end of the ready queue at once.
    StepEnd yieldTurn(WaitSource &source);
    /// The same for simulated blocking: the loop is held until `until`. `state` says what it looks like.
    StepEnd holdUntil(WaitSource &source, Nanoseconds until, State state);
    /// Puts the waiting task at the end of the ready queue.
    void wake();
    /// The loop's hold is over: goes on at once, for the task never gave the loop away.
    void goOnAfterHold();
    /// Real blocking, around the call that blocks: the thread, and with it the loop, is held. threadFree() returns
    /// Cancelled when Ctrl+C ended the call, else Done.
    void threadHeld(State state);
    StepEnd threadFree(bool interrupted);
    /// Records a state of the task's, now or at the time it was seen.
    void enter(State state);
    void enterAt(Nanoseconds time, State state);
    void note(EventKind kind, quint32 detail = 0);

    [[nodiscard]] quint64 ticket() const { return m_ticket; }
    [[nodiscard]] VariantRun &run() const { return *m_run; }
    [[nodiscard]] TaskId id() const { return m_id; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] Nanoseconds draw(const DurationSpec &spec) { return interleave::draw(spec, m_number, m_random); }
    /// A text of the scenario with {i} replaced by the instance's number.
    [[nodiscard]] QString text(const QString &pattern) const;

private:
    class Turn;
    QCoro::Task<> live();
    void firstTurn();
    void nextTurn();
    StepEnd beginStep(const Step &step);
    StepEnd afterWait();
    void giveUpWait();
    StepEnd passGate();
    void end(StepEnd how);

    VariantRun *m_run;
    const TaskTemplate *m_program;
    WaitSource *m_source = nullptr; ///< what it waits on
    Gather *m_joiner = nullptr;
    quint64 m_ticket = 0;
    std::coroutine_handle<> m_suspended;
    QCoro::Task<> m_coroutine; ///< when it is a task of its own
    Random m_random;
    TaskId m_id;
    quint32 m_number;
    quint32 m_step = 0;
    bool m_created : 1 = false;
    bool m_ended : 1 = false;
    bool m_waiting : 1 = false;     ///< suspended, and not woken yet
    bool m_holding : 1 = false;     ///< holds the loop
    bool m_mustCancel : 1 = false;  ///< asked for, not yet raised
    bool m_gaveUp : 1 = false;      ///< its source has been told
    bool m_interrupted : 1 = false;
};

} // namespace interleave
