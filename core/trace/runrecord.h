// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/clock.h"
#include "core/trace/eventlog.h"
#include "core/trace/tasknames.h"

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

/// What readers have of one variant: facts fixed at the start, the growing log, and the moment it has reached.
/// The engine's thread writes, any thread reads.
struct VariantTrace
{
    /// As the variant calls itself in its file; "sequential", "concurrent". Displayed by the app in words.
    QString name;
    int limit = 0;          ///< at most so many past the gate; 0: no limit
    int chunk = 0;          ///< so many at a time; 0: not chunked
    QString mode;           ///< the mode's key, empty for a variant with its own main
    EventLog log;

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

/// One run: the variants that were compared, on the same tasks.
struct RunRecord
{
    QString scenarioId;
    World world = World::Simulated;
    quint64 seed = 1;
    TaskNames tasks; ///< the same in every variant
    std::vector<std::unique_ptr<VariantTrace>> variants;

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
