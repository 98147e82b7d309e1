// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskstory.h"

#include <algorithm>

namespace interleave {

TaskStory::TaskStory(std::shared_ptr<const RunRecord> record, int variant, TaskId task)
    : m_record(std::move(record))
    , m_variant(variant)
    , m_task(task)
    , m_cursor(trace().log)
{}

bool TaskStory::refresh()
{
    const bool wasOver = m_facts.end().has_value();
    const std::size_t before = m_lines.size();
    const Nanoseconds reached = trace().now();
    m_cursor.readNew([this](const Event &event) { take(event); }, eventsAtOnce);
    m_now = m_facts.end().value_or(reached);
    const bool goesOn = !wasOver && !isEnd(facts().state);
    return goesOn || before != m_lines.size() || wasOver != m_facts.end().has_value();
}

void TaskStory::take(const Event &event)
{
    if (event.kind == EventKind::VariantEnds) {
        m_facts.take(event);
        if (m_isOpen)
            m_lines[m_openLine].end = event.time;
        m_isOpen = false;
        return;
    }
    if (event.task != m_task)
        return;
    Event own = event;
    own.task = 0;
    m_facts.take(own);
    switch (event.kind) {
    case EventKind::StateChanged:
    case EventKind::Started:
        if (m_isOpen)
            m_lines[m_openLine].end = event.time;
        // States that lasted no time say nothing, but for the last.
        if (m_isOpen && m_lines[m_openLine].begin == event.time && m_openLine + 1 == m_lines.size())
            m_lines.pop_back();
        m_isOpen = !isEnd(enteredState(event));
        m_openLine = m_lines.size();
        m_lines.push_back({StoryLine::Kind::Span, enteredState(event), event.time, m_isOpen ? StoryLine::open : event.time, 0});
        break;
    case EventKind::Note:
        m_lines.push_back({StoryLine::Kind::Note, event.state, event.time, event.time, event.detail});
        break;
    case EventKind::Attempt:
        m_lines.push_back({StoryLine::Kind::Attempt, event.state, event.time, event.time, event.detail});
        break;
    case EventKind::CancelRequested:
        m_lines.push_back({StoryLine::Kind::CancelRequested, event.state, event.time, event.time, 0});
        break;
    default: break;
    }
}

std::array<Nanoseconds, stateCount> TaskStory::timesByState() const
{
    std::array<Nanoseconds, stateCount> times{};
    for (const StoryLine &line : m_lines) {
        if (line.kind != StoryLine::Kind::Span)
            continue;
        const Nanoseconds end = line.end == StoryLine::open ? m_now : line.end;
        times[static_cast<std::size_t>(line.state)] += std::max(Nanoseconds{0}, end - line.begin);
    }
    return times;
}

bool TaskStory::canBeCancelled() const
{
    return trace().phase() == Phase::Running && facts().created != TaskFacts::never && !isEnd(facts().state) &&
           !facts().cancelRequested;
}

} // namespace interleave
