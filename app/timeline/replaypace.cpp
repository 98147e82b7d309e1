// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/replaypace.h"

#include <algorithm>
#include <cmath>

namespace interleave {

void ReplayPace::start(Nanoseconds wall, Nanoseconds time, double speed)
{
    m_wall = wall;
    m_time = time;
    m_speed = std::copysign(std::clamp(std::abs(speed), slowest, fastest), speed);
}

Nanoseconds ReplayPace::at(Nanoseconds wall, Nanoseconds end) const
{
    const double moved = static_cast<double>((wall - m_wall).count()) * m_speed;
    const double time = static_cast<double>(m_time.count()) + moved;
    if (time <= 0)
        return Nanoseconds{0};
    if (time >= static_cast<double>(end.count()))
        return end;
    // The difference is rounded, not the sum: a double does not hold all nanoseconds of a long time.
    return std::clamp(m_time + Nanoseconds(std::llround(moved)), Nanoseconds{0}, end);
}

} // namespace interleave
