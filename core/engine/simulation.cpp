// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulation.h"

#include <algorithm>

namespace interleave {

namespace {

// What a run that is let go may still do to end its tasks properly, in callbacks.
constexpr std::size_t callbacksToEnd = 1'000'000;

// Lets the next thing happen, and says how many callbacks it counts for: a long turn that pauses for many.
std::size_t runNext(SimulatedLane &lane)
{
    constexpr std::size_t longTurn = 10'000;
    lane.runNext();
    return lane.run().isTurnPausing() ? longTurn : 1;
}

} // namespace

Simulation::Simulation(const Scenario &scenario, const std::vector<const Variant *> &variants, RunRecord &record)
{
    for (std::size_t i = 0; i < variants.size(); ++i)
        m_lanes.push_back(std::make_unique<SimulatedLane>(scenario, *variants[i], record.seed, *record.variants[i]));
}

Simulation::~Simulation()
{
    for (const auto &lane : m_lanes) {
        if (lane->isOver())
            continue;
        // Where it was seen to be: its clock stands at what happened last.
        lane->advanceTo(std::clamp(lane->trace().now(), lane->now(), lane->nextDue()));
        lane->run().interrupt();
        for (std::size_t done = 0; done < callbacksToEnd && !lane->isOver();)
            done += runNext(*lane);
        lane->run().abandon();
    }
}

bool Simulation::advance(Nanoseconds horizon, std::size_t budget)
{
    for (const auto &lane : m_lanes) {
        while (!lane->isOver() && lane->nextDue() <= horizon) {
            if (budget == 0)
                return false;
            budget -= std::min(budget, runNext(*lane));
        }
        if (!lane->isOver()) // its end set the time otherwise
            lane->trace().setNow(horizon == Nanoseconds::max() ? lane->now() : horizon);
    }
    return true;
}

SimulatedLane *Simulation::laneNextInTime()
{
    SimulatedLane *next = nullptr;
    Nanoseconds earliest{0};
    for (const auto &lane : m_lanes) {
        if (lane->isOver())
            continue;
        const Nanoseconds due = lane->nextDue();
        if (!next || due < earliest) {
            earliest = due;
            next = lane.get();
        }
    }
    return next;
}

std::optional<Nanoseconds> Simulation::stepOnce()
{
    SimulatedLane *next = laneNextInTime();
    if (!next)
        return std::nullopt;
    // What only moves the loop's own bookkeeping is nothing to look at: go on until something is recorded.
    const std::size_t recorded = next->trace().log.size();
    do {
        next->runNext();
    } while (!next->isOver() && next->trace().log.size() == recorded && !next->run().isTurnPausing());
    const Nanoseconds reached = next->now();
    for (const auto &lane : m_lanes) {
        if (!lane->isOver())
            lane->trace().setNow(reached);
    }
    return reached;
}

std::optional<Nanoseconds> Simulation::nextDue()
{
    SimulatedLane *next = laneNextInTime();
    if (!next)
        return std::nullopt;
    return next->nextDue();
}

void Simulation::interrupt(Nanoseconds time)
{
    for (const auto &lane : m_lanes) {
        if (lane->isOver())
            continue;
        lane->advanceTo(time);
        lane->run().interrupt();
    }
}

void Simulation::cancelTask(std::size_t variant, TaskId task, Nanoseconds time)
{
    if (variant >= m_lanes.size() || m_lanes[variant]->isOver())
        return;
    m_lanes[variant]->advanceTo(time);
    m_lanes[variant]->run().cancelTask(task);
}

bool Simulation::isOver() const
{
    return std::ranges::all_of(m_lanes, [](const auto &lane) { return lane->isOver(); });
}

} // namespace interleave
