// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/taskfacts.h"
#include "core/trace/transitions.h"

#include <array>

namespace interleave {

/// What the tasks of a variant spent their time on.
///
/// Times of tasks are summed over all tasks, so that they may be many times the total. Pure functions of the tables; any thread
/// that may read them.
struct TimeUse
{
    Nanoseconds total{0};                       ///< the variant's length, or how far it has come
    std::array<Nanoseconds, stateCount> in{};   ///< by State: how long tasks were in it
    Nanoseconds inFlight{0};                    ///< started and not finished
    Nanoseconds longest{0};                     ///< the longest time that one task was in flight
    Nanoseconds loopHeld{0};                    ///< by the clock, not by tasks: while one held the loop
    quint32 tasks = 0;
    quint32 ran = 0;                            ///< those that started and ended
    Nanoseconds queued{0};                      ///< scheduled, and their first step not begun: behind a limit, or for a thread
    Nanoseconds queuedAtGate{0};                ///< the part of `queued` that is a waiting state

    [[nodiscard]] Nanoseconds of(State state) const { return in[static_cast<std::size_t>(state)]; }
    /// In flight and waiting for anything: timers, locks, tasks, the network, workers.
    [[nodiscard]] Nanoseconds waiting() const;
    [[nodiscard]] Nanoseconds computing() const { return of(State::Computing); }
};

/// Of a variant at `now` (its end, once it is over).
[[nodiscard]] TimeUse timeUse(const TransitionTable &transitions, const FactTable &facts, Nanoseconds now);

} // namespace interleave
