// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "app/timeline/hittest.h"
#include "app/timeline/moments.h"

namespace interleave {

/// What the table of tasks has of one task of one variant, as of the playhead. Times that have not come are empty.
struct TaskEntry
{
    State state = State::NotStarted;
    std::optional<Nanoseconds> created;
    std::optional<Nanoseconds> started;
    std::optional<Nanoseconds> finished;
    std::optional<Nanoseconds> duration; ///< from its start to its end, or so far
    std::optional<Nanoseconds> waited;   ///< of that, in flight and waiting for anything
    std::optional<quint32> attempts;     ///< begun by then; nothing before its start
    quint32 error = 0;                   ///< of an end, the number of its message: EventLog::message; 0 is none

    bool operator==(const TaskEntry &) const = default;
};

/// Reads entries of a run, live from its feed, earlier from the moments. All outlive it.
class TaskEntries
{
public:
    TaskEntries(const Feed &feed, Moments &moments, const Playhead &playhead)
        : m_feed(feed)
        , m_moments(moments)
        , m_playhead(playhead)
    {}

    [[nodiscard]] TaskEntry at(TaskRef task) const;

private:
    const Feed &m_feed;
    Moments &m_moments;
    const Playhead &m_playhead;
};

} // namespace interleave
