// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/recorder.h"
#include "core/http/demonote.h"
#include "core/time/steadyclock.h"

#include <atomic>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace interleave {

/// Where the demo server leaves what it has seen on its echo port, for the variant that runs. Any thread.
class ServerNotes
{
public:
    void post(const DemoNote &note);
    [[nodiscard]] bool isEmpty() const { return !m_any.load(std::memory_order_acquire); }
    [[nodiscard]] std::vector<DemoNote> takeAll();

private:
    std::mutex m_mutex;
    std::vector<DemoNote> m_notes;
    std::atomic<bool> m_any{false};
};

/// The server's side of TCP conversations as lanes of their own, below the tasks': one a connection, in the order in which
/// they were accepted, with the times that the server saw. Who calls holds the variant's lock.
class ServerLanes
{
public:
    /// The lanes are `first` and the `count - 1` after it; further connections have none.
    ServerLanes(Recorder &recorder, const SteadyClock &clock, TaskId first, quint32 count);

    void record(const std::vector<DemoNote> &notes);

private:
    struct Lane
    {
        TaskId id;
        Nanoseconds last{0}; ///< nothing is recorded before it
    };
    void record(Lane &lane, const DemoNote &note);

    Recorder *m_recorder;
    const SteadyClock *m_clock;
    TaskId m_next;
    TaskId m_end;
    std::unordered_map<quint64, Lane> m_lanes; // by connection
};

} // namespace interleave
