// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/message.h"
#include "core/trace/runrecord.h"

#include <vector>

namespace interleave {

/// What the events of a variant may name.
struct EventBounds
{
    World world = World::Simulated;
    quint32 tasks = 0;
    quint32 resources = 0;
    quint32 messages = 0;
};

/// Judges the events of a variant one after another: whether an engine could have recorded them so.
class EventOrder
{
public:
    explicit EventOrder(const EventBounds &bounds);

    /// What is wrong with the event after those before it; empty when it can stand there.
    [[nodiscard]] Message take(const Event &event);

    [[nodiscard]] bool hasBegun() const { return m_begun; }
    [[nodiscard]] bool isOver() const { return m_over; }
    /// The latest time of all events.
    [[nodiscard]] Nanoseconds latest() const { return m_latest; }

private:
    struct Task
    {
        Nanoseconds last{0}; ///< its state's or start's
        bool started = false;
        bool ended = false;
    };
    [[nodiscard]] Message judgeDetail(const Event &event) const;
    [[nodiscard]] const char *judgeVariant(const Event &event);
    [[nodiscard]] const char *judgeTask(const Event &event);

    EventBounds m_bounds;
    std::vector<Task> m_tasks;
    Nanoseconds m_latest{0};
    bool m_begun = false;
    bool m_over = false;
};

} // namespace interleave
