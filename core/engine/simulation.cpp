// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulation.h"

namespace interleave {

Simulation::Lane::Lane(const Scenario &scenario, const Variant &variant, quint64 seed, VariantTrace &variantTrace)
    : trace(&variantTrace)
    , run(scenario, variant, seed, variantTrace, clock, loop, machine)
{
    run.begin();
}

// Lets time pass to the next thing, and that happen.
bool Simulation::Lane::runNext()
{
    const std::optional<Nanoseconds> due = loop.nextDue();
    if (!due)
        return false;
    clock.advanceTo(*due);
    if (loop.isHeld())
        loop.endHold();
    else
        loop.runOne();
    return true;
}

Simulation::Simulation(const Scenario &scenario, const std::vector<const Variant *> &variants, RunRecord &record)
{
    for (std::size_t i = 0; i < variants.size(); ++i)
        m_lanes.push_back(std::make_unique<Lane>(scenario, *variants[i], record.seed, *record.variants[i]));
}

Simulation::~Simulation()
{
    for (const auto &lane : m_lanes) {
        lane->run.interrupt();
        while (!lane->run.isOver() && lane->runNext()) {
        }
    }
}

bool Simulation::advance(Nanoseconds horizon, std::size_t budget)
{
    for (const auto &lane : m_lanes) {
        while (!lane->run.isOver()) {
            const std::optional<Nanoseconds> due = lane->loop.nextDue();
            if (!due || *due > horizon)
                break;
            if (budget-- == 0)
                return false;
            lane->runNext();
        }
        if (!lane->run.isOver()) // its end set the time otherwise
            lane->trace->setNow(horizon == Nanoseconds::max() ? lane->clock.now() : horizon);
    }
    return true;
}

Simulation::Lane *Simulation::laneNextInTime()
{
    Lane *next = nullptr;
    std::optional<Nanoseconds> earliest;
    for (const auto &lane : m_lanes) {
        if (lane->run.isOver())
            continue;
        const std::optional<Nanoseconds> due = lane->loop.nextDue();
        if (due && (!earliest || *due < *earliest)) {
            earliest = due;
            next = lane.get();
        }
    }
    return next;
}

std::optional<Nanoseconds> Simulation::stepOnce()
{
    Lane *next = laneNextInTime();
    if (!next)
        return std::nullopt;
    // What only moves the loop's own bookkeeping is nothing to look at: go on until something is recorded.
    const std::size_t recorded = next->trace->log.size();
    while (next->runNext() && next->trace->log.size() == recorded && !next->run.isOver()) {
    }
    const Nanoseconds reached = next->clock.now();
    for (const auto &lane : m_lanes) {
        if (!lane->run.isOver())
            lane->trace->setNow(reached);
    }
    return reached;
}

std::optional<Nanoseconds> Simulation::nextDue()
{
    Lane *next = laneNextInTime();
    if (!next)
        return std::nullopt;
    return next->loop.nextDue();
}

void Simulation::interrupt(Nanoseconds time)
{
    for (const auto &lane : m_lanes) {
        if (lane->run.isOver())
            continue;
        lane->clock.advanceTo(time);
        lane->run.interrupt();
    }
}

void Simulation::cancelTask(std::size_t variant, TaskId task, Nanoseconds time)
{
    if (variant >= m_lanes.size() || m_lanes[variant]->run.isOver())
        return;
    m_lanes[variant]->clock.advanceTo(time);
    m_lanes[variant]->run.cancelTask(task);
}

bool Simulation::isOver() const
{
    for (const auto &lane : m_lanes) {
        if (!lane->run.isOver())
            return false;
    }
    return true;
}

} // namespace interleave
