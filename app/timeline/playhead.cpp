// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/playhead.h"

#include <algorithm>

namespace interleave {

TracePoint Playhead::pointIn(int variant) const
{
    return variant == m_variant ? m_point : TracePoint{m_point.time, TracePoint::all};
}

void Playhead::setTime(Nanoseconds time)
{
    put(-1, {std::clamp(time, Nanoseconds{0}, m_end), TracePoint::all}, false);
}

void Playhead::setPoint(int variant, TracePoint point)
{
    put(variant, {std::clamp(point.time, Nanoseconds{0}, m_end), point.count}, false);
}

void Playhead::goLive()
{
    put(-1, {m_end, TracePoint::all}, true);
}

void Playhead::setEnd(Nanoseconds end)
{
    m_end = std::max(Nanoseconds{0}, end);
    if (m_live)
        goLive();
    else if (m_point.time > m_end)
        setTime(m_end);
}

void Playhead::reset()
{
    m_end = Nanoseconds{0};
    goLive();
}

void Playhead::put(int variant, TracePoint point, bool live)
{
    if (variant == m_variant && point == m_point && live == m_live)
        return;
    m_variant = variant;
    m_point = point;
    m_live = live;
    Q_EMIT changed();
}

} // namespace interleave
