// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulatedlane.h"

namespace interleave {

namespace {

int coresOf(const Variant &variant)
{
    return variant.gil ? 1 : variant.cores;
}

} // namespace

SimulatedLane::SimulatedLane(const Scenario &scenario, const Variant &variant, quint64 seed, VariantTrace &trace)
    : m_threads(coresOf(variant))
    , m_trace(&trace)
    , m_run(scenario, variant, seed, trace, m_clock, m_loop, m_machine, m_threads)
{
    m_run.begin();
}

SimulatedLane::Next SimulatedLane::next()
{
    const Nanoseconds now = m_clock.now();
    // In the middle of an iteration nothing comes between.
    if (!m_loop.isHeld() && !m_loop.isBetweenIterations())
        return {Part::Loop, now};
    if (m_threads.isReady())
        return {Part::ReadyThreads, now};
    const std::optional<Nanoseconds> loop = m_run.isLoopDone() ? std::nullopt : m_loop.nextDue();
    const bool loopIsReady = loop && !m_loop.isHeld() && m_loop.readyCount() > 0;
    // Time, that of the threads too, moves only when the loop has nothing ready.
    const std::optional<Nanoseconds> threads = loopIsReady ? std::nullopt : m_threads.nextEvent(now);
    if (threads && (!loop || *threads <= *loop))
        return {Part::Threads, *threads};
    if (loop)
        return {Part::Loop, *loop};
    return {Part::Nothing, now};
}

Nanoseconds SimulatedLane::nextDue()
{
    return next().time;
}

void SimulatedLane::runNext()
{
    const Next what = next();
    m_clock.advanceTo(what.time);
    switch (what.part) {
    case Part::Nothing: m_run.nothingLeft(); break;
    case Part::ReadyThreads: m_threads.runOne(what.time); break;
    case Part::Threads: m_threads.wakeDue(what.time); break;
    case Part::Loop:
        if (m_loop.isHeld())
            m_loop.endHold();
        else
            m_loop.runOne();
        break;
    }
    static_cast<void>(m_run.isOverOrTooLong());
}

} // namespace interleave
