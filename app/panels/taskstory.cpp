// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskstory.h"

#include "app/timeline/waitwords.h"

#include <algorithm>

namespace interleave {

namespace {

// Of those who take a lock while one waits for it.
constexpr std::size_t handsNamed = 4;

// What is a moment in the history, and nothing else.
std::optional<StoryLine::Kind> momentOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Note: return StoryLine::Kind::Note;
    case EventKind::Attempt: return StoryLine::Kind::Attempt;
    case EventKind::CancelRequested: return StoryLine::Kind::CancelRequested;
    case EventKind::CancelDelivered: return StoryLine::Kind::CancelDelivered;
    case EventKind::CleanUpBegins: return StoryLine::Kind::CleanUpBegins;
    case EventKind::CleanUpEnds: return StoryLine::Kind::CleanUpEnds;
    case EventKind::Acquired: return StoryLine::Kind::Acquired;
    case EventKind::Released: return StoryLine::Kind::Released;
    case EventKind::Set: return StoryLine::Kind::Set;
    case EventKind::Cleared: return StoryLine::Kind::Cleared;
    case EventKind::WorkBegins: return StoryLine::Kind::WorkBegins;
    case EventKind::WorkEnds: return StoryLine::Kind::WorkEnds;
    case EventKind::DeadlineSet: return StoryLine::Kind::DeadlineSet;
    case EventKind::DeadlineOver:
    case EventKind::VariantBegins:
    case EventKind::StateChanged:
    case EventKind::Started:
    case EventKind::HoldBegins:
    case EventKind::HoldEnds:
    case EventKind::VariantEnds: break;
    }
    return std::nullopt;
}

} // namespace

TaskStory::TaskStory(std::shared_ptr<const RunRecord> record, int variant, TaskId task)
    : m_record(std::move(record))
    , m_variant(variant)
    , m_task(task)
    , m_cursor(trace().log)
    , m_graph(m_record->laneCount())
    , m_relations(*m_record, variant, task)
{}

bool TaskStory::refresh()
{
    const bool wasOver = m_facts.end().has_value();
    const std::size_t before = m_lines.size();
    m_firstChanged = m_isOpen ? m_openLine : before;
    const Nanoseconds reached = trace().now();
    m_cursor.readNew([this](const Event &event) { take(event); }, eventsAtOnce);
    const bool related = m_relations.refresh(eventsAtOnce);
    m_now = m_facts.end().value_or(reached);
    const bool goesOn = !wasOver && !isEnd(m_facts.at(0).state);
    return goesOn || related || before != m_lines.size() || wasOver != m_facts.end().has_value();
}

void TaskStory::take(const Event &event)
{
    m_graph.take(event);
    if (event.kind == EventKind::VariantEnds) {
        m_facts.take(event);
        if (m_isOpen)
            m_lines[m_openLine].end = event.time;
        m_isOpen = false;
        return;
    }
    if (event.task != m_task) {
        if (event.kind == EventKind::Acquired)
            handOn(event);
        return;
    }
    Event own = event;
    own.task = 0;
    m_facts.take(own);
    if (changesState(event))
        enter(event);
    else if (const auto kind = momentOf(event.kind))
        m_lines.push_back({*kind, event.state, event.time, event.time, event.detail});
}

void TaskStory::enter(const Event &event)
{
    if (m_isOpen) {
        m_lines[m_openLine].end = event.time;
        // States that lasted no time say nothing.
        if (m_lines[m_openLine].begin == event.time)
            m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(m_openLine));
    }
    const State state = enteredState(event);
    m_isOpen = !isEnd(state);
    m_openLine = m_lines.size();
    m_lines.push_back({StoryLine::Kind::Span, state, event.time, m_isOpen ? StoryLine::open : event.time, 0,
                       reasonOf(*m_record, m_graph, m_task)});
}

// Others who were before it in line take the lock one after another.
void TaskStory::handOn(const Event &event)
{
    if (!m_isOpen)
        return;
    WaitReason &reason = m_lines[m_openLine].reason;
    const ResourceFacts *facts = m_record->resource(event.detail);
    if (reason.state != State::WaitGate || reason.what != event.detail || !facts || facts->kind != QLatin1String("lock"))
        return;
    if (reason.others == 0 && reason.who.size() < handsNamed)
        reason.who.push_back(event.task);
    else
        ++reason.others;
}

TaskFacts TaskStory::factsAt(Nanoseconds time) const
{
    TaskFacts facts = m_facts.upTo(time).at(0);
    facts.cancelRequested = std::ranges::any_of(m_lines, [time](const StoryLine &line) {
        return line.kind == StoryLine::Kind::CancelRequested && line.begin <= time;
    });
    return facts;
}

void TaskStory::standAt(Nanoseconds time, const Moment &moment)
{
    m_at = time;
    m_then = factsAt(time);
    m_then.state = moment.state(m_task);
    m_whyThen = moment.isOver() ? QString() : whySentence(*m_record, moment, m_task);
    m_reasonThen = reasonOf(*m_record, moment, m_task);
}

void TaskStory::standAtEnd()
{
    m_at.reset();
}

WaitReason TaskStory::presentReason() const
{
    return m_at ? m_reasonThen : reasonOf(*m_record, m_graph, m_task);
}

int TaskStory::presentLine() const
{
    int present = -1;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind == StoryLine::Kind::Span && m_lines[i].begin <= now())
            present = static_cast<int>(i);
    }
    return present;
}

QString TaskStory::why() const
{
    if (m_at)
        return m_whyThen;
    return m_facts.end() ? QString() : whySentence(*m_record, trace(), m_graph, m_task);
}

std::array<Nanoseconds, stateCount> TaskStory::timesByState() const
{
    std::array<Nanoseconds, stateCount> times{};
    for (const StoryLine &line : m_lines) {
        if (line.kind != StoryLine::Kind::Span)
            continue;
        const Nanoseconds end = line.end == StoryLine::open ? now() : std::min(line.end, now());
        times[static_cast<std::size_t>(line.state)] += std::max(Nanoseconds{0}, end - line.begin);
    }
    return times;
}

bool TaskStory::canBeCancelled() const
{
    const TaskFacts &present = m_facts.at(0);
    return m_task < m_record->tasks.count() && trace().phase() == Phase::Running && present.created != TaskFacts::never && !isEnd(present.state) &&
           !present.cancelRequested;
}

} // namespace interleave
