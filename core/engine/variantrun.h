// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/threads.h"
#include "core/coro/workerpool.h"
#include "core/engine/closing.h"
#include "core/engine/gate.h"
#include "core/engine/machine.h"
#include "core/engine/recorder.h"
#include "core/engine/resources/numbers.h"
#include "core/engine/resources/sharedobject.h"
#include "core/engine/taskarray.h"
#include "core/engine/waits/sharedwait.h"
#include "core/scenario/random.h"
#include "core/trace/runrecord.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace interleave {

/// One variant while it runs: its tasks, its main program on its loop, what they share, and what they record. It does
/// nothing by itself; somebody drives the loop and the threads. One thread at a time: the engine's alone in simulated time;
/// in real time whoever holds the variant's lock.
///
/// Everything handed in must outlive it. It may be destroyed at any time: what has not ended then never does.
class VariantRun final
{
public:
    VariantRun(const Scenario &scenario, const Variant &variant, quint64 seed, VariantTrace &trace, const Clock &clock,
               Loop &loop, Machine &machine, Threads &threads);

    /// Schedules the main program.
    void begin();
    /// Main has returned, every task has ended, and so have the worker threads; or the variant is deadlocked.
    [[nodiscard]] bool isOver() const { return m_over; }

    /// Ctrl+C: ends what blocks a thread, cancels main and every task, lets main start no others.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }
    /// Ctrl+C has cancelled the task: the end of main is no reason to do it again.
    [[nodiscard]] bool wasInterrupted(TaskId task) const { return !m_interruptedTasks.empty() && m_interruptedTasks[task]; }
    /// Ctrl+C has ended a call that blocked the thread; interrupt() follows when the thread is free to hear of it.
    void startNoMore() { m_interrupted = true; }
    /// Task.cancel(), asked from outside; of a task that is run in place, what runs it.
    void cancelTask(TaskId task);
    /// Main and every task have ended; what worker threads still do is waited for, and nothing else.
    [[nodiscard]] bool isLoopDone() const { return m_closing.isLoopDone(); }
    /// Nothing is ready, no timer is set, no thread has anything to do: the variant is over, or deadlocked.
    void nothingLeft();
    /// Ends everything where it is: the run is given up; as Cancelled, or as Failed for that reason.
    void abandon(const Message &reason = {});
    /// Gives the run up if its log has become too long to be kept. True if so, or if it was over before.
    bool isOverOrTooLong();

    // For the main programs of the modes, steps and strands.
    [[nodiscard]] TaskArray &tasks() { return m_tasks; }
    [[nodiscard]] TaskRun &task(TaskId id) { return m_tasks[id]; }
    [[nodiscard]] TaskRun &main() { return *m_main; }
    template<typename Visit>
    void forEach(const std::vector<TaskSpan> &spans, const Visit &visit)
    {
        for (const TaskSpan &span : spans) {
            for (TaskId id = span.first; id < span.first + span.count; ++id)
                visit(m_tasks[id]);
        }
    }
    [[nodiscard]] const Scenario &scenario() const { return *m_scenario; }
    [[nodiscard]] const Variant &variant() const { return *m_variant; }
    [[nodiscard]] const Network &network() const { return m_scenario->network; }
    /// Plain calls: every wait blocks the thread.
    [[nodiscard]] bool blocks() const { return m_variant->mode == Mode::Sequential; }

    [[nodiscard]] Loop &loop() { return *m_loop; }
    [[nodiscard]] Threads &threads() { return *m_threads; }
    [[nodiscard]] WorkerPool &workers() { return m_workers; }
    [[nodiscard]] Machine &machine() { return *m_machine; }
    [[nodiscard]] Recorder &recorder() { return m_recorder; }
    [[nodiscard]] const EventLog &log() const { return m_trace->log; }
    [[nodiscard]] Gate *gate() { return m_gate ? &*m_gate : nullptr; }
    [[nodiscard]] SharedObject &object(quint32 index) { return *m_objects[index]; }
    [[nodiscard]] Numbers &numbers() { return m_numbers; }
    [[nodiscard]] SharedWaits &waits() { return m_waits; }
    [[nodiscard]] Random &random(TaskId task);
    [[nodiscard]] QString nameOf(const TaskRun &task) const;
    [[nodiscard]] QString nameOfResource(quint32 index) const { return m_scenario->resources[index].name; }
    [[nodiscard]] QString messageText(quint32 message) const { return m_trace->log.message(message).text(); }

    /// A retried step is tried once more, in the name of the task; attempts in main are nobody's.
    void noteAttempt(Strand &strand);
    /// Steps that a task has given to the worker threads, until they have ended or are withdrawn.
    WorkerPool::JobId beginWork(TaskRun &work);
    void workEnded(TaskRun &work) { m_work.erase(&work); }
    void workWithdrawn(TaskRun &work) { m_work.erase(&work); }

    /// In simulated time the strand holds the loop from now on; or nobody does any more.
    void holdBegins(Strand &strand) { m_holder = &strand; }
    void holdEnds() { m_holder = nullptr; }
    /// A turn that has gone through very many steps pauses, for the driver to look at what has come from outside; nothing
    /// happens on its thread until it goes on. Several do so at once only when the threads are the system's.
    void turnPauses(Strand &strand) { m_pausing.push_back(&strand); }
    void turnGoesOn(Strand &strand) { std::erase(m_pausing, &strand); }
    [[nodiscard]] bool isTurnPausing() const { return !m_pausing.empty(); }

    /// A failure with this message came with the server's wish not to be asked again so soon; 0: it has none.
    void noteWish(quint32 message, Nanoseconds pause) { m_wishes[message] = pause; }
    [[nodiscard]] Nanoseconds wishOf(quint32 message) const
    {
        const auto found = m_wishes.find(message);
        return found == m_wishes.end() ? Nanoseconds{0} : found->second;
    }

    /// For Closing: the loop's part is over.
    void loopDone();

private:
    [[nodiscard]] TaskRun *callerOf(const TaskRun &task);
    [[nodiscard]] std::vector<TaskRun *> workInOrder() const;
    void end(State how, quint32 message);
    void endDeadlocked();

    const Scenario *m_scenario;
    const Variant *m_variant;
    VariantTrace *m_trace;
    Loop *m_loop;
    Machine *m_machine;
    Recorder m_recorder;
    quint64 m_seed;
    TaskNames m_names;
    Threads *m_threads;
    WorkerPool m_workers;
    std::optional<Gate> m_gate;
    std::vector<std::unique_ptr<SharedObject>> m_objects;
    Numbers m_numbers;
    std::vector<Random> m_randoms; // empty until somebody draws; the last is main's
    std::unordered_map<TaskId, quint32> m_attempts;
    std::unordered_map<quint32, Nanoseconds> m_wishes; // by message
    Closing m_closing;
    SharedWaits m_waits; // outlives the frames that use them
    std::deque<StrandProgram> m_programs;
    TaskArray m_tasks;
    std::optional<TaskRun> m_main;
    std::unordered_map<TaskRun *, quint64> m_work; // and its place in the order in which they were begun
    quint64 m_worksBegun = 0;
    Strand *m_holder = nullptr;
    std::vector<Strand *> m_pausing;
    std::vector<bool> m_interruptedTasks; // empty before the first Ctrl+C
    bool m_interrupted = false;
    bool m_over = false;
};

} // namespace interleave
