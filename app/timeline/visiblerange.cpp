// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/visiblerange.h"

#include <algorithm>
#include <cmath>

namespace interleave {

VisibleRange::VisibleRange(QObject *parent)
    : QObject(parent)
    , m_room(roomFor(Nanoseconds{0}))
{
    m_range = whole();
}

void VisibleRange::setContent(Nanoseconds end)
{
    m_content = end;
    const Nanoseconds room = roomFor(end);
    if (room <= m_room)
        return;
    m_room = room;
    if (m_following)
        set(whole());
}

void VisibleRange::fit()
{
    m_following = true;
    m_room = roomFor(m_content);
    set(whole());
}

void VisibleRange::reset()
{
    m_content = Nanoseconds{0};
    fit();
}

void VisibleRange::zoom(double factor, Nanoseconds about)
{
    if (!(factor > 0))
        return;
    const auto length = static_cast<double>(m_range.length().count());
    const double wanted =
        std::clamp(length / factor, static_cast<double>(shortest.count()), static_cast<double>(m_room.count()));
    const double share = length > 0 ? static_cast<double>((about - m_range.begin).count()) / length : 0.5;
    const Nanoseconds begin = about - Nanoseconds(std::llround(share * wanted));
    show({begin, begin + Nanoseconds(std::llround(wanted))});
}

void VisibleRange::scroll(Nanoseconds by)
{
    show({m_range.begin + by, m_range.end + by});
}

void VisibleRange::show(TimeRange wanted)
{
    const Nanoseconds length = std::clamp(wanted.length(), std::min(shortest, m_room), m_room);
    const Nanoseconds begin = std::clamp(wanted.begin, Nanoseconds{0}, m_room - length);
    const TimeRange range{begin, begin + length};
    m_following = range == whole();
    set(range);
}

void VisibleRange::set(TimeRange range)
{
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT changed();
}

} // namespace interleave
