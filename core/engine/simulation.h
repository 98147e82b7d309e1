// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/simulatedlane.h"

#include <memory>
#include <vector>

namespace interleave {

/// The simulated variants of a run, side by side from the same zero, each on a virtual clock and a loop of its own. It
/// does not know wall time: it is told how far to go. One thread.
class Simulation
{
public:
    /// Runs the variants of `record`, which are `variants` of the scenario, in that order. All must outlive it.
    Simulation(const Scenario &scenario, const std::vector<const Variant *> &variants, RunRecord &record);
    Simulation(const Simulation &) = delete;
    Simulation &operator=(const Simulation &) = delete;
    /// Interrupts what is not over and lets it end, if that is soon.
    ~Simulation();

    /// Lets everything happen that is due at or before `horizon`, but at most `budget` callbacks. True if the budget was
    /// enough.
    bool advance(Nanoseconds horizon, std::size_t budget = static_cast<std::size_t>(-1));

    /// Lets one thing happen: the next in time, of the first variant that has one. Returns its time; the others'
    /// clocks follow. Nothing when all is over.
    std::optional<Nanoseconds> stepOnce();

    /// When the next thing will happen; nothing when all is over.
    [[nodiscard]] std::optional<Nanoseconds> nextDue();

    /// Ctrl+C for every variant at `time`, which must not be before what has happened, nor after nextDue().
    void interrupt(Nanoseconds time);
    /// Task.cancel() at `time`, likewise.
    void cancelTask(std::size_t variant, TaskId task, Nanoseconds time);

    [[nodiscard]] bool isOver() const;

private:
    SimulatedLane *laneNextInTime();

    std::vector<std::unique_ptr<SimulatedLane>> m_lanes;
};

} // namespace interleave
