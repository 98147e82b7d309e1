// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulatedrun.h"

#include <algorithm>

namespace interleave {

namespace {

// Callbacks between two looks at what the window has asked for.
constexpr std::size_t slice = 20'000;
// How often a paced run tells how far time has come when nothing happens: twice a frame.
constexpr std::chrono::milliseconds longestWait{8};

} // namespace

SimulatedRun::SimulatedRun(std::shared_ptr<const Scenario> scenario, std::vector<const Variant *> variants,
                           std::shared_ptr<RunRecord> record, const RunOptions &options)
    : m_scenario(std::move(scenario))
    , m_record(std::move(record))
    , m_variants(std::move(variants))
    , m_paced(options.paced)
    , m_speed(options.speed)
    , m_paused(options.paced && options.startPaused)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SimulatedRun::tick);
}

void SimulatedRun::begin()
{
    m_simulation = std::make_unique<Simulation>(*m_scenario, m_variants, *m_record);
    if (!m_paused)
        m_pacer.run(m_wall.now(), Nanoseconds{0}, m_speed);
    tick();
}

Nanoseconds SimulatedRun::reached() const
{
    return m_pacer.horizon(m_wall.now());
}

void SimulatedRun::tick()
{
    if (m_over || (m_paced && m_paused))
        return;
    if (m_interruptRequested.load())
        return; // interrupt() is on its way
    const Nanoseconds wall = m_wall.now();
    const bool enough = m_simulation->advance(m_paced ? m_pacer.horizon(wall) : Nanoseconds::max(), slice);
    if (m_simulation->isOver()) {
        m_over = true;
        Q_EMIT over();
        return;
    }
    std::chrono::milliseconds wait{0};
    if (enough) {
        wait = longestWait;
        if (const std::optional<Nanoseconds> due = m_simulation->nextDue())
            wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(m_pacer.wallUntil(*due, wall)));
    }
    m_timer.start(wait);
}

void SimulatedRun::pause()
{
    if (!m_paced || m_paused || m_over)
        return;
    tick();
    m_timer.stop();
    m_pacer.stop(reached());
    m_paused = true;
}

void SimulatedRun::resume()
{
    if (!m_paused || m_over)
        return;
    m_paused = false;
    m_pacer.run(m_wall.now(), reached(), m_speed);
    tick();
}

void SimulatedRun::step()
{
    if (!m_paused || m_over)
        return;
    if (const std::optional<Nanoseconds> time = m_simulation->stepOnce())
        m_pacer.stop(std::max(*time, reached()));
    if (m_simulation->isOver()) {
        m_over = true;
        Q_EMIT over();
    }
}

void SimulatedRun::setSpeed(double speed)
{
    m_speed = speed;
    if (m_paced && !m_paused && !m_over) {
        m_pacer.run(m_wall.now(), reached(), speed);
        tick();
    }
}

// Where paced time stands; but if the simulation could not keep up with it, what is due comes first.
Nanoseconds SimulatedRun::interventionTime()
{
    const std::optional<Nanoseconds> due = m_simulation->nextDue();
    const Nanoseconds horizon = m_paced ? reached() : Nanoseconds::max();
    return due ? std::min(horizon, *due) : Nanoseconds{0};
}

void SimulatedRun::interrupt()
{
    m_interruptRequested.store(false);
    if (m_over || !m_simulation)
        return;
    const Nanoseconds time = interventionTime();
    m_simulation->interrupt(time);
    m_paused = false;
    // What the cancelled tasks still have to do takes no time; should it, it is not waited for.
    m_pacer.stop(Nanoseconds::max());
    tick();
}

void SimulatedRun::cancelTask(int variant, TaskId task)
{
    if (m_over || !m_simulation || variant < 0)
        return;
    const Nanoseconds time = interventionTime();
    m_simulation->cancelTask(static_cast<std::size_t>(variant), task, time);
    m_simulation->advance(time, slice);
    if (m_simulation->isOver() && !m_over) {
        m_over = true;
        Q_EMIT over();
    }
}

} // namespace interleave
