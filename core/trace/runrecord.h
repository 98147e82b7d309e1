// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/clock.h"
#include "core/trace/eventlog.h"
#include "core/trace/tasknames.h"
#include "core/trace/taskspan.h"

#include <atomic>
#include <memory>
#include <vector>

namespace interleave {

enum class World : quint8 {
    Simulated, ///< virtual time, exact
    Real,      ///< sockets, threads, CPU
};

/// How far a variant has come.
enum class Phase : quint8 { Waiting, Running, Over };

/// An object that the tasks share, as readers speak of it.
struct ResourceFacts
{
    QString name;
    QString kind;    ///< as in files: "lock"
    qint64 size = 0; ///< a semaphore's slots, a barrier's parties, a queue's places
};

/// A step, as readers speak of it.
struct StepFacts
{
    QLatin1String key;           ///< as in files: "put"
    std::vector<TaskSpan> tasks; ///< those it names, in order
};

/// What readers have of one variant: facts fixed at the start, the growing log, and the moment it has reached.
/// The engine's thread writes, any thread reads.
struct VariantTrace
{
    /// As the variant calls itself in its file; "sequential", "concurrent". Displayed by the app in words.
    QString name;
    int limit = 0;          ///< at most so many past the gate; 0: no limit
    int chunk = 0;          ///< so many at a time; 0: not chunked
    QString mode;           ///< the mode's key, empty for a variant with its own main
    int workers = 0;        ///< the threads of mode threads, and of steps given to workers
    int cores = 0;          ///< what threads that compute share
    bool gil = false;       ///< they share one of them
    EventLog log;

    /// Its tasks run on threads of their own: they hold no event loop.
    [[nodiscard]] bool onThreads() const { return mode == QLatin1String("threads"); }

    /// The variant's own time now: open spans end here. Simulated: as far as paced time has come. Real: the clock's
    /// time while it runs, even while its thread is blocked.
    [[nodiscard]] Nanoseconds now() const
    {
        if (phase() == Phase::Running && m_clock)
            return m_clock->now();
        return Nanoseconds(m_now.load(std::memory_order_acquire));
    }
    [[nodiscard]] Phase phase() const { return m_phase.load(std::memory_order_acquire); }

    /// Before the variant begins: a thread-safe clock that now() follows while it runs.
    void followClock(std::shared_ptr<const Clock> clock) { m_clock = std::move(clock); }
    void setNow(Nanoseconds now) { m_now.store(now.count(), std::memory_order_release); }
    void setPhase(Phase phase) { m_phase.store(phase, std::memory_order_release); }

private:
    std::shared_ptr<const Clock> m_clock;
    std::atomic<qint64> m_now{0};
    std::atomic<Phase> m_phase{Phase::Waiting};
};

/// The lanes of a record: its tasks, and behind them others that are only looked at.
struct LaneCounts
{
    LaneCounts(quint32 taskCount) // NOLINT(google-explicit-constructor): most have nothing but tasks
        : tasks(taskCount)
        , all(taskCount)
    {}
    LaneCounts(quint32 taskCount, quint32 laneCount)
        : tasks(taskCount)
        , all(laneCount)
    {}

    quint32 tasks;
    quint32 all; ///< the tasks among them
};

/// One run: the variants that were compared, on the same tasks.
struct RunRecord
{
    QString scenarioId;
    World world = World::Simulated;
    quint64 seed = 1;
    TaskNames tasks; ///< the same in every variant
    /// Real runs: connections of the demo server's echo port, in the order in which a variant's were accepted. Their
    /// states are recorded under the ids after the tasks', and they are no tasks: no figure counts them.
    quint32 connections = 0;
    std::vector<ResourceFacts> resources; ///< in file order: an event that names one counts from 1
    std::vector<StepFacts> steps;         ///< by Event::step, which counts from 1
    std::vector<std::unique_ptr<VariantTrace>> variants;

    /// Rows of a timeline: the tasks, and below them the connections.
    [[nodiscard]] quint32 laneCount() const { return tasks.count() + connections; }
    [[nodiscard]] LaneCounts lanes() const { return {tasks.count(), laneCount()}; }
    /// A task's name; "connection 1" in the language of the program; empty beyond the last.
    [[nodiscard]] QString laneName(TaskId lane) const;

    /// The step of that number; one without a key, if there is none.
    [[nodiscard]] const StepFacts &step(quint32 number) const
    {
        static const StepFacts none;
        return number >= 1 && number <= steps.size() ? steps[number - 1] : none;
    }
    /// The resource of that place, from 1; null if there is none.
    [[nodiscard]] const ResourceFacts *resource(quint32 place) const
    {
        return place >= 1 && place <= resources.size() ? &resources[place - 1] : nullptr;
    }

    /// All variants are over; any thread.
    [[nodiscard]] bool isOver() const
    {
        for (const auto &variant : variants) {
            if (variant->phase() != Phase::Over)
                return false;
        }
        return true;
    }
};

} // namespace interleave
