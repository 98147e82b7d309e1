// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/feed.h"

#include <algorithm>

namespace interleave {

VariantFeed::VariantFeed(const VariantTrace &trace, quint32 taskCount, quint32 laneCount)
    : m_trace(&trace)
    , m_cursor(trace.log)
    , m_facts(taskCount, laneCount)
    , m_transitions(laneCount)
{}

bool VariantFeed::refresh(std::size_t atMost)
{
    // The moment is read before the log: events up to it are in the log by then, and none is painted past it.
    const Nanoseconds reached = m_trace->now();
    const std::size_t count = m_cursor.readNew([this](const Event &event) { take(event); }, atMost);
    const Nanoseconds now = m_facts.end().value_or(std::max(m_now, reached));
    const bool moved = now != m_now;
    m_now = now;
    return count > 0 || moved;
}

void VariantFeed::take(const Event &event)
{
    m_facts.take(event);
    m_transitions.take(event);
    m_begun = true;
    m_now = std::max(m_now, event.time);
    if (event.kind == EventKind::VariantEnds) {
        m_endState = event.state;
        m_endMessage = event.detail;
    }
    if (event.kind == EventKind::StateChanged && event.task < m_facts.count() &&
        (event.state == State::Failed || event.state == State::TimedOut || event.state == State::Deadlocked))
        m_failures.push_back(event.task);
}

Feed::Feed(std::shared_ptr<const RunRecord> record)
    : m_record(std::move(record))
{
    m_variants.reserve(m_record->variants.size());
    for (const auto &variant : m_record->variants)
        m_variants.emplace_back(*variant, m_record->tasks.count(), m_record->laneCount());
}

bool Feed::refresh(std::size_t atMost)
{
    bool anything = false;
    for (VariantFeed &variant : m_variants)
        anything |= variant.refresh(atMost);
    return anything;
}

void Feed::readAll()
{
    refresh(static_cast<std::size_t>(-1));
}

bool Feed::isOver() const
{
    return std::all_of(m_variants.begin(), m_variants.end(), [](const VariantFeed &v) { return v.isOver(); });
}

std::size_t Feed::eventsRead() const
{
    std::size_t count = 0;
    for (const VariantFeed &variant : m_variants)
        count += variant.eventsRead();
    return count;
}

Nanoseconds Feed::now() const
{
    Nanoseconds now{0};
    for (const VariantFeed &variant : m_variants)
        now = std::max(now, variant.now());
    return now;
}

} // namespace interleave
