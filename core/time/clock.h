// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

namespace interleave {

/// Where a loop takes its time from: virtual, steady, or a test's manual clock. Never runs backwards.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The time since the clock's zero.
    [[nodiscard]] virtual Nanoseconds now() const = 0;
};

} // namespace interleave
