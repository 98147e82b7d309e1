// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/checkpoints.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t leastSpacing = 4096;

} // namespace

Checkpoints::Checkpoints(const VariantTrace &trace, LaneCounts lanes, std::size_t budget, const TaskNames *names)
    : m_order(trace.log)
    , m_start(trace, lanes, names)
    , m_now(m_start)
    , m_spacing(std::max(leastSpacing, std::size_t{lanes.all}))
    , m_budget(budget)
{}

const TimeOrder &Checkpoints::refreshedOrder()
{
    refresh();
    return m_order;
}

void Checkpoints::refresh()
{
    const std::size_t asBefore = m_order.refresh();
    if (asBefore < m_count || (!m_copies.empty() && asBefore < m_copies.back().count)) {
        // Something was recorded late: what has been read beyond its time was without it.
        std::erase_if(m_copies, [asBefore](const Copy &copy) { return copy.count > asBefore; });
        if (asBefore < m_count)
            goBackTo(asBefore);
    }
}

const Moment &Checkpoints::at(TracePoint point)
{
    refresh();
    const std::size_t target = m_order.countAt(point);
    if (target < m_count)
        goBackTo(target);
    else if (!m_copies.empty() && m_copies.back().count > m_count && m_copies.back().count <= target)
        goBackTo(target); // which is a leap ahead
    while (m_count < target) {
        const std::size_t index = m_order.indexAt(m_count);
        m_now.take(index, m_now.trace().log.at(index));
        if (++m_count % m_spacing == 0)
            keepCopy();
    }
    return m_now;
}

// To the last copy that has at most that many events.
void Checkpoints::goBackTo(std::size_t count)
{
    const auto after = std::ranges::upper_bound(m_copies, count, {}, &Copy::count);
    const bool fromStart = after == m_copies.begin();
    m_now = fromStart ? m_start : std::prev(after)->moment;
    m_count = fromStart ? 0 : std::prev(after)->count;
}

void Checkpoints::keepCopy()
{
    if (!m_copies.empty() && m_copies.back().count >= m_count)
        return;
    m_copies.push_back({m_count, m_now});
    while (byteSize() > m_budget && !m_copies.empty()) {
        m_spacing *= 2;
        std::erase_if(m_copies, [this](const Copy &copy) { return copy.count % m_spacing != 0; });
    }
}

std::size_t Checkpoints::byteSize() const
{
    std::size_t size = 0;
    for (const Copy &copy : m_copies)
        size += copy.moment.byteSize();
    return size;
}

} // namespace interleave
