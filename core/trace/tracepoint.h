// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/event.h"

#include <compare>
#include <cstddef>
#include <limits>

namespace interleave {

/// A place among the events of one log: all that is earlier than `time` has happened, and of that very instant those
/// events whose place in the log is below `count`. So one can stand between two events of one instant.
struct TracePoint
{
    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

    Nanoseconds time{0};
    std::size_t count = all;

    [[nodiscard]] bool has(Nanoseconds eventTime, std::size_t index) const
    {
        return eventTime < time || (eventTime == time && index < count);
    }
    auto operator<=>(const TracePoint &) const = default;
};

} // namespace interleave
