// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/clock.h"

namespace interleave {

/// Time that stands still until somebody moves it on: exact and repeatable. One thread only.
class VirtualClock final : public Clock
{
public:
    [[nodiscard]] Nanoseconds now() const override { return m_now; }

    /// Moves on to `time`; a time that has passed already changes nothing.
    void advanceTo(Nanoseconds time)
    {
        if (time > m_now)
            m_now = time;
    }

private:
    Nanoseconds m_now{0};
};

} // namespace interleave
