// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/realmachine.h"
#include "core/engine/serverlanes.h"
#include "core/engine/variantrun.h"

#include <optional>
#include <stop_token>

namespace interleave {

/// What the real variants of a run share.
struct RealSurroundings
{
    const Scenario &scenario;
    RunRecord &record;
    const Destinations &destinations;
    const ClientOptions &client;      ///< but for the limit, which is the variant's
    Inbox &inbox;
    ServerNotes &server;
    std::stop_token stop;             ///< Ctrl+C
    std::function<void()> turnEnded;  ///< of a worker thread; called there
};

/// One variant in real time: its clock, its loop, its threads. Lives on the engine's thread, which is the loop's.
class RealLane
{
public:
    RealLane(const RealSurroundings &surroundings, const Variant &variant, VariantTrace &trace);
    RealLane(const RealLane &) = delete;
    RealLane &operator=(const RealLane &) = delete;
    /// Interrupts what is not over, lets it end if that is soon, and joins the threads.
    ~RealLane();

    /// What is ready happens, and what has come from outside is taken in; at most `most` callbacks. Returns when the next
    /// thing is due: now, if something is ready; nothing, if only the outside can bring it, or all is over.
    std::optional<Nanoseconds> advance(int most);
    [[nodiscard]] bool isOver() const { return m_run.isOver(); }
    [[nodiscard]] Nanoseconds now() const { return m_clock->now(); }

    /// Ctrl+C; once.
    void interrupt();
    void cancelTask(TaskId task);

private:
    bool runOne();
    void hearServer();
    void runWhatIsReady(int most);

    std::shared_ptr<SteadyClock> m_clock = std::make_shared<SteadyClock>();
    Loop m_loop{*m_clock};
    InterpreterLock m_lock;
    SystemThreads m_threads;
    Recorder m_recorder; // of what is no task's: the heartbeat and the server
    Heartbeat m_heartbeat{m_recorder};
    ServerNotes &m_server;
    ServerLanes m_serverLanes;
    RealMachine m_machine;
    VariantRun m_run;
    std::stop_callback<std::function<void()>> m_whenStopped;
    bool m_isInterrupted = false;
};

} // namespace interleave
