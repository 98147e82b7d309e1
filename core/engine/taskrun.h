// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/workerpool.h"
#include "core/engine/endlisteners.h"
#include "core/engine/strand.h"

namespace interleave {

/// One task instance while its variant runs: asyncio's Task, if it has been made one, else a coroutine that somebody
/// may call. It knows what it waits on, can be cancelled, and records all of it. Lives as long as its variant.
///
/// There can be a million: it is kept at 56 bytes.
class TaskRun final : public Strand
{
public:
    /// `number` is the instance's number in its template, from 1. The program must outlive it.
    TaskRun(const StrandProgram &program, TaskId id, quint32 number)
        : Strand(program)
        , m_id(id)
        , m_number(number)
    {}

    [[nodiscard]] TaskId id() const { return m_id; }
    [[nodiscard]] quint32 number() const { return m_number; }

    /// It has been started, in whatever way: a task starts at most once a variant.
    [[nodiscard]] bool isBegun() const { return m_begun; }
    /// It is a task of its own: not called, not run in place.
    [[nodiscard]] bool hasTask() const { return m_hasTask; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    /// How it ended; once it has.
    [[nodiscard]] StepEnd outcome() const { return {static_cast<StepEnd::Kind>(m_ticket >> 32), static_cast<quint32>(m_ticket)}; }

    /// Its changes of state are not recorded: main programs of modes, and steps that run on a worker for a task.
    void beSilent() { m_silent = true; }
    [[nodiscard]] bool isSilent() const { return m_silent; }

    /// Schedules the task (create_task): its first step comes through the ready queue.
    void create();
    /// Gives it to the worker threads: it begins when one is free.
    WorkerPool::JobId createOnThread();
    /// The same with a frame instead of steps: the main program of a mode.
    void createWith(std::unique_ptr<Frame> program);
    /// As a coroutine of the caller's, run in place: created and started are the same moment. The caller runs its
    /// steps (Frame::enterAs) and says how they ended.
    void beginInline();
    void endInline(StepEnd how) { endAs(how); }
    /// The gate has let it in: it starts, and gives its place back when it ends.
    void passedGate();

    /// `listener` hears of the end; at once if it has ended. Of a task of its own.
    void addListener(EndListener &listener);

    /// Task.cancel(): the cancellation is raised where the task is suspended, or at its next suspension; a task that
    /// awaits others passes it on to them. False, and without effect, if it has ended or has no task of its own, or if
    /// the request comes round to the task itself (tasks that await each other).
    bool cancel();
    /// asyncio's uncancel() and cancelling().
    void uncancel() { m_requests = (m_requests - 1U) & mostRequests; }
    [[nodiscard]] quint32 cancelRequests() const { return m_requests; }
    /// Ctrl+C: ends what blocks the thread it runs on, and cancels.
    void interrupt();

    /// The same for a task on a worker thread, asked from outside: raised when the step that blocks it has ended.
    void cancelAfterStep();

    /// The task ends in this state, and nothing of it goes on: it is deadlocked, or the run is given up.
    void endWhereItIs(State state, quint32 message);

private:
    friend class Strand;

    void firstTurn();
    void threadTurn();
    void firstStep();
    void markStarted();
    void end(StepEnd how);
    void endAs(StepEnd how);
    void request(std::vector<TaskRun *> &passOn);

    EndListeners m_listeners;
    TaskId m_id;
    quint32 m_number;
};

} // namespace interleave
