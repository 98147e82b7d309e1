// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

namespace interleave {

/// Which moment of a trace is shown at which wall time while it plays: a straight line, so that nothing adds up from
/// frame to frame. Pure.
class ReplayPace
{
public:
    static constexpr double slowest = 0.05;
    static constexpr double fastest = 1000;

    /// From `wall` on it goes on from `time`; a negative speed goes backwards. The speed is kept between the slowest and
    /// the fastest.
    void start(Nanoseconds wall, Nanoseconds time, double speed);
    /// Where it stands, kept within [0, end].
    [[nodiscard]] Nanoseconds at(Nanoseconds wall, Nanoseconds end) const;
    [[nodiscard]] double speed() const { return m_speed; }

private:
    Nanoseconds m_wall{0};
    Nanoseconds m_time{0};
    double m_speed = 1;
};

} // namespace interleave
