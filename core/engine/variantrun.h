// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/loop.h"
#include "core/engine/gate.h"
#include "core/engine/machine.h"
#include "core/engine/recorder.h"
#include "core/engine/taskrun.h"
#include "core/trace/runrecord.h"

#include <deque>
#include <optional>

namespace interleave {

/// One variant while it runs: its tasks, its main program on its loop, and what they record. It does nothing by itself;
/// somebody drives the loop. The engine's thread only.
///
/// Everything handed in must outlive it. Before it is destroyed the run must be over, so that no coroutine is left:
/// interrupt() and drive the loop until isOver().
class VariantRun final
{
public:
    VariantRun(const Scenario &scenario, const Variant &variant, quint64 seed, VariantTrace &trace, const Clock &clock,
               Loop &loop, Machine &machine);

    /// Schedules the main program.
    void begin();
    /// Main has returned and every task has ended.
    [[nodiscard]] bool isOver() const { return m_over; }

    /// Ctrl+C: ends what blocks the thread, cancels every task, lets main start no others.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }
    /// Ctrl+C has ended a call that blocked the thread; interrupt() follows when the thread is free to hear of it.
    void startNoMore() { m_interrupted = true; }
    /// Task.cancel().
    void cancelTask(TaskId task);

    // For the main programs of the modes.
    [[nodiscard]] std::deque<TaskRun> &tasks() { return m_tasks; }
    [[nodiscard]] const Variant &variant() const { return *m_variant; }

    // For tasks and steps.
    [[nodiscard]] Loop &loop() { return *m_loop; }
    [[nodiscard]] Machine &machine() { return *m_machine; }
    [[nodiscard]] Recorder &recorder() { return m_recorder; }
    [[nodiscard]] Gate *gate() { return m_gate ? &*m_gate : nullptr; }
    [[nodiscard]] const Network &network() const { return m_scenario->network; }
    [[nodiscard]] quint64 seed() const { return m_seed; }
    /// Plain calls: every wait blocks the thread.
    [[nodiscard]] bool blocks() const { return m_variant->mode == Mode::Sequential; }
    /// In simulated time the task holds the loop from now on; or nobody does any more.
    void holdBegins(TaskRun &task) { m_holder = &task; }
    void holdEnds() { m_holder = nullptr; }

private:
    void firstTurn();
    QCoro::Task<> runMain();

    const Scenario *m_scenario;
    const Variant *m_variant;
    VariantTrace *m_trace;
    Loop *m_loop;
    Machine *m_machine;
    Recorder m_recorder;
    quint64 m_seed;
    std::optional<Gate> m_gate;
    std::deque<TaskRun> m_tasks;
    TaskRun *m_holder = nullptr;
    QCoro::Task<> m_main;
    bool m_interrupted = false;
    bool m_over = false;
};

} // namespace interleave
