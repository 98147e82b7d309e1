// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/timeorder.h"

#include <optional>

namespace interleave {

/// What one steps to.
enum class Wanted : quint8 {
    Anything,
    Failure,      ///< a task fails, times out or is deadlocked
    Cancellation, ///< somebody asks for one
    WakeUp,       ///< a task becomes ready
};

enum class Direction : quint8 { Forward, Backward };

[[nodiscard]] bool isWanted(const Event &event, Wanted wanted);

/// The point just after the next event of that kind in order of time; backwards, after the one before the event that has
/// just happened at `from`. Anything backwards from the first event is the point before it. Nothing when there is none.
[[nodiscard]] std::optional<TracePoint> nextEvent(const TimeOrder &order, TracePoint from, Direction direction,
                                                  Wanted wanted);

} // namespace interleave
