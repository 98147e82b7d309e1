// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/timeorder.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace interleave {

std::size_t TimeOrder::refresh()
{
    const std::size_t before = m_size;
    const std::size_t end = m_log->size();
    Nanoseconds earliestLate = Nanoseconds::max();
    for (std::size_t index = before; index < end;) {
        const std::span<const StoredEvent> events = m_log->stretch(index, end);
        for (const StoredEvent &stored : events) {
            const Nanoseconds time = stored.event().time;
            if (time < m_latest)
                earliestLate = std::min(earliestLate, time);
            m_latest = std::max(m_latest, time);
        }
        index += events.size();
    }
    const bool isLate = earliestLate != Nanoseconds::max();
    if (isLate && m_places.empty()) {
        m_places.resize(before);
        std::iota(m_places.begin(), m_places.end(), 0U);
    }
    m_size = before;
    const std::size_t kept = isLate ? countAt({earliestLate, TracePoint::all}) : before;
    if (isLate || !m_places.empty()) {
        m_places.reserve(end);
        for (std::size_t index = before; index < end; ++index)
            m_places.push_back(static_cast<quint32>(index));
    }
    if (isLate)
        std::ranges::stable_sort(m_places.begin() + static_cast<std::ptrdiff_t>(kept), m_places.end(), {},
                                 [this](quint32 index) { return m_log->at(index).time; });
    m_size = end;
    return kept;
}

std::size_t TimeOrder::countAt(TracePoint point) const
{
    const auto places = std::views::iota(std::size_t{0}, m_size);
    const auto first = std::ranges::partition_point(places, [&](std::size_t place) {
        const std::size_t index = indexAt(place);
        return point.has(m_log->at(index).time, index);
    });
    return static_cast<std::size_t>(first - places.begin());
}

TracePoint TimeOrder::pointAfter(std::size_t count) const
{
    if (count == 0 || m_size == 0)
        return {Nanoseconds{0}, 0};
    const std::size_t index = indexAt(std::min(count, m_size) - 1);
    return {m_log->at(index).time, index + 1};
}

} // namespace interleave
