// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/eventlog.h"
#include "core/trace/tracepoint.h"

#include <vector>

namespace interleave {

/// The events of a growing log in order of their times, those of one instant as they were recorded. A log in simulated
/// time is in this order, and nothing is kept of it; in real runs some events are recorded late. One thread.
class TimeOrder
{
public:
    explicit TimeOrder(const EventLog &log)
        : m_log(&log)
    {}

    /// Takes in what is new. Returns how many places from the beginning are what they were before.
    std::size_t refresh();

    /// As of the last refresh().
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Which event of the log stands at the place; place < size().
    [[nodiscard]] std::size_t indexAt(std::size_t place) const { return m_places.empty() ? place : std::size_t{m_places[place]}; }
    [[nodiscard]] Event at(std::size_t place) const { return m_log->at(indexAt(place)); }
    /// How many events have happened at that point: the place of the first that has not.
    [[nodiscard]] std::size_t countAt(TracePoint point) const;
    /// The point at which `count` events have happened, and no more.
    [[nodiscard]] TracePoint pointAfter(std::size_t count) const;

private:
    const EventLog *m_log;
    std::vector<quint32> m_places; // empty while the log itself is in order
    std::size_t m_size = 0;
    Nanoseconds m_latest{0};
};

} // namespace interleave
