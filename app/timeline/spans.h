// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/statelook.h"
#include "core/trace/transitions.h"

#include <algorithm>

namespace interleave {

/// A stretch of time in which a task looks the same.
struct Span
{
    Nanoseconds begin;
    Nanoseconds end;
    Look look;
};

/// Calls `use(const Span &)` for the spans of a task that touch `range`, in order, cut to it. Neighbours of one look are
/// one span; what looks like nothing, and the ends, are none. An open span ends at `now`.
template<typename Use>
void forEachSpan(const TransitionTable &transitions, TaskId task, TimeRange range, Nanoseconds now, Use &&use)
{
    Span span{Nanoseconds{0}, Nanoseconds{0}, Look::Nothing};
    const auto hand = [&use, &span, &range](Nanoseconds end) {
        const Span cut{std::max(span.begin, range.begin), std::min(end, range.end), span.look};
        if (cut.look != Look::Nothing && !isEndLook(cut.look) && cut.begin < cut.end)
            use(cut);
    };
    bool goesOn = true;
    transitions.forEach(task, [&](Nanoseconds time, State state) {
        const Look look = lookOf(state);
        if (look == span.look)
            return true;
        hand(time);
        goesOn = time < range.end;
        span = {time, time, look};
        return goesOn;
    });
    if (goesOn)
        hand(now);
}

/// How and when a task ended; Look::Nothing while it has not.
struct TaskEnd
{
    Look look = Look::Nothing;
    Nanoseconds time{0};
};

[[nodiscard]] inline TaskEnd endOf(const TransitionTable &transitions, TaskId task)
{
    const quint32 last = transitions.last(task);
    if (last == TransitionTable::none || !isEnd(transitions.at(last).state))
        return {};
    return {lookOf(transitions.at(last).state), transitions.at(last).time};
}

} // namespace interleave
