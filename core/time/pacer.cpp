// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time/pacer.h"

#include <algorithm>
#include <cmath>

namespace interleave {

void Pacer::run(Nanoseconds wall, Nanoseconds reached, double factor)
{
    m_wall = wall;
    m_reached = reached;
    m_factor = std::max(0.0, factor);
}

void Pacer::stop(Nanoseconds reached)
{
    m_reached = reached;
    m_factor = 0;
}

Nanoseconds Pacer::horizon(Nanoseconds wall) const
{
    if (m_factor <= 0 || wall <= m_wall)
        return m_reached;
    return m_reached + Nanoseconds(std::llround(static_cast<double>((wall - m_wall).count()) * m_factor));
}

Nanoseconds Pacer::wallUntil(Nanoseconds due, Nanoseconds wall) const
{
    const Nanoseconds reached = horizon(wall);
    if (due <= reached)
        return Nanoseconds{0};
    if (m_factor <= 0)
        return Nanoseconds::max();
    const double wait = static_cast<double>((due - reached).count()) / m_factor;
    // Beyond a year the wait is as good as for ever, and products with the factor would not fit.
    if (wait > 3e16)
        return Nanoseconds::max();
    const auto whole = Nanoseconds(static_cast<Nanoseconds::rep>(std::ceil(wait)));
    // Rounding may leave it a nanosecond short.
    if (horizon(wall + whole) >= due)
        return whole;
    return whole + Nanoseconds(static_cast<Nanoseconds::rep>(std::ceil(1 / m_factor)));
}

} // namespace interleave
