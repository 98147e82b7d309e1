// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

#include <algorithm>
#include <random>
#include <vector>

namespace interleave::testing {

/// A log of one variant without rhyme or reason, but such as an engine could have written: tasks are created, some start,
/// some wait, some end, some hold the loop, one after another. Times are small, so that much falls on one instant.
inline void writeRandomTrace(VariantTrace &trace, quint32 taskCount, quint32 seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](quint32 limit) { return static_cast<quint32>(random() % limit); };
    std::vector<Event> events;
    for (TaskId task = 0; task < taskCount; ++task) {
        Nanoseconds time(below(40));
        const auto go = [&](EventKind kind, State state) {
            events.push_back({.time = time, .task = task, .kind = kind, .state = state});
            time += Nanoseconds(below(12));
        };
        if (below(10) == 0)
            continue; // never scheduled
        go(EventKind::StateChanged, State::Created);
        if (below(3) == 0)
            go(EventKind::StateChanged, State::WaitGate);
        if (below(9) == 0) {
            if (below(2) == 0)
                go(EventKind::StateChanged, State::Cancelled);
            continue;
        }
        go(EventKind::Started, State::Running);
        for (quint32 i = below(5); i > 0; --i) {
            constexpr State among[]{State::WaitTimer, State::IoSent, State::Ready, State::Running, State::WaitGate};
            go(EventKind::StateChanged, among[below(5)]);
        }
        constexpr State ends[]{State::Done, State::Done, State::Failed, State::TimedOut, State::Cancelled, State::Deadlocked};
        if (below(6) != 0)
            go(EventKind::StateChanged, ends[below(6)]);
    }
    Nanoseconds time(below(9));
    for (quint32 i = below(12); i > 0; --i) {
        const TaskId task = below(taskCount);
        events.push_back({.time = time, .task = task, .kind = EventKind::HoldBegins});
        time += Nanoseconds(below(7));
        if (i > 1 || below(2) == 0)
            events.push_back({.time = time, .task = task, .kind = EventKind::HoldEnds});
        time += Nanoseconds(below(3) == 0 ? 0 : below(9));
    }
    std::ranges::stable_sort(events, {}, &Event::time);
    trace.log.append({.kind = EventKind::VariantBegins});
    for (const Event &event : events)
        trace.log.append(event);
    trace.setNow(events.empty() ? Nanoseconds{0} : events.back().time + Nanoseconds(below(5)));
}

} // namespace interleave::testing
