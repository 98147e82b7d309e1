// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/reallane.h"

#include "core/http/foreignlimits.h"

#include <algorithm>
#include <utility>

namespace interleave {

namespace {

// As aiohttp's connector does when nobody names a limit.
constexpr int defaultConnections = 100;
// Callbacks in which a variant that is given up may end its tasks, and how long its threads may take for theirs.
constexpr int callbacksToEnd = 100'000;
constexpr std::chrono::milliseconds timeToEnd{500};

int connectionsOf(const Variant &variant)
{
    switch (variant.mode) {
    case Mode::Sequential:
    case Mode::SequentialAwait: return 1;
    case Mode::Concurrent: return variant.limit > 0 ? variant.limit : defaultConnections;
    case Mode::Chunked: return std::max(1, variant.chunk);
    case Mode::Group: return defaultConnections;
    case Mode::Threads: return 1; // of the loop; each thread has one of its own
    }
    return 1;
}

ClientOptions clientOf(const RealSurroundings &surroundings, const Variant &variant)
{
    ClientOptions options = surroundings.client;
    options.limit = variant.hasMain ? defaultConnections : connectionsOf(variant);
    return options;
}

} // namespace

RealLane::RealLane(const RealSurroundings &surroundings, const Variant &variant, VariantTrace &trace)
    : m_threads(m_lock, variant.workers, surroundings.turnEnded)
    , m_recorder(trace.log, *m_clock)
    , m_server(surroundings.server)
    , m_serverLanes(m_recorder, *m_clock, surroundings.record.tasks.count(), surroundings.record.connections)
    , m_machine({.loop = m_loop,
                 .lock = m_lock,
                 .threads = m_threads,
                 .heartbeat = m_heartbeat,
                 .inbox = surroundings.inbox,
                 .clock = *m_clock,
                 .destinations = surroundings.destinations,
                 .client = clientOf(surroundings, variant),
                 .gil = variant.gil})
    , m_run(surroundings.scenario, variant, surroundings.record.seed, trace, *m_clock, m_loop, m_machine, m_threads)
    , m_whenStopped(surroundings.stop, [this] { m_machine.requestStop(); })
{
    m_clock->restart(); // what it took to set up the client is not the variant's
    trace.followClock(m_clock);
    m_run.begin();
}

RealLane::~RealLane()
{
    m_machine.requestStop();
    if (!m_run.isOver())
        interrupt();
    const auto end = m_clock->now() + timeToEnd;
    for (int left = callbacksToEnd; !m_run.isOver() && left > 0 && m_clock->now() < end; --left) {
        if (!advance(1))
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // for the threads
    }
    {
        const std::scoped_lock lock(m_lock);
        m_run.abandon();
        m_recorder.close();
    }
    m_threads.stop();
}

std::optional<Nanoseconds> RealLane::advance(int most)
{
    const std::scoped_lock lock(m_lock);
    m_machine.readInbox();
    hearServer();
    runWhatIsReady(most);
    const std::optional<Nanoseconds> due = m_run.isOver() ? std::nullopt : m_loop.nextDue();
    if (!due && !m_run.isOver() && !m_machine.isBusy() && m_threads.isIdle(now()))
        m_run.nothingLeft();
    if (m_run.isOver())
        m_recorder.close();
    return due;
}

void RealLane::runWhatIsReady(int most)
{
    for (int i = 0; i < most && !m_run.isOverOrTooLong() && runOne(); ++i)
        m_lock.letOthers();
}

// The server tells of the end of a connection before its client can see it: what is told comes before what follows.
void RealLane::hearServer()
{
    if (!m_server.isEmpty())
        m_serverLanes.record(m_server.takeAll());
}

// False if nothing is ready, or when a long turn pauses to let us look at what has come.
bool RealLane::runOne()
{
    hearServer();
    m_heartbeat.beat();
    const bool ran = m_loop.runOne();
    if (m_run.isOver())
        m_recorder.close();
    m_heartbeat.beat();
    return ran && !m_run.isTurnPausing();
}

void RealLane::interrupt()
{
    if (std::exchange(m_isInterrupted, true))
        return;
    const std::scoped_lock lock(m_lock);
    m_machine.abortAll();
    m_run.interrupt();
    m_machine.tasksAreTold();
}

void RealLane::cancelTask(TaskId task)
{
    const std::scoped_lock lock(m_lock);
    m_run.cancelTask(task);
}

} // namespace interleave
