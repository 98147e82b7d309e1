// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace interleave {

/// Every time and duration in the program: integer nanoseconds. As a time it counts from the zero of the variant it
/// belongs to, never from a calendar.
using Nanoseconds = std::chrono::nanoseconds;

/// Milliseconds, as files and people write them, of a time.
constexpr double toMilliseconds(Nanoseconds time)
{
    return static_cast<double>(time.count()) / 1e6;
}

/// `time` and `duration` later, both not negative; at most the end of time, where a plain sum would overflow.
constexpr Nanoseconds after(Nanoseconds time, Nanoseconds duration)
{
    return duration > Nanoseconds::max() - time ? Nanoseconds::max() : time + duration;
}

} // namespace interleave
