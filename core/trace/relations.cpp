// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/relations.h"

#include <algorithm>
#include <ranges>

namespace interleave {

namespace {

// A wait for tasks is over a turn or two after the end of one: it is among the last that have ended.
constexpr std::size_t endsRemembered = 64;

bool isNamed(const StepFacts &step, TaskId task)
{
    return std::ranges::any_of(step.tasks, [task](const TaskSpan &span) {
        return task >= span.first && task - span.first < span.count;
    });
}

} // namespace

TaskRelations::TaskRelations(const RunRecord &record, int variant, TaskId task)
    : m_record(&record)
    , m_task(task)
    , m_moment(*record.variants[static_cast<std::size_t>(variant)], record.lanes())
    , m_cursor(m_moment.trace().log)
{}

bool TaskRelations::refresh(std::size_t atMost)
{
    m_changed = false;
    std::size_t index = m_cursor.position();
    m_cursor.readNew(
        [this, &index](const Event &event) {
            take(index, event);
            m_moment.take(index++, event);
        },
        atMost);
    return m_changed;
}

void TaskRelations::take(std::size_t index, const Event &event)
{
    if (event.task != noTask && event.task >= m_moment.taskCount())
        return;
    const bool isFirst = event.task != noTask && m_moment.state(event.task) == State::NotStarted;
    if (event.kind == EventKind::StateChanged && event.state == State::Created) {
        if (event.task != noTask)
            begin(event, TaskLink::Kind::Spawn);
    } else if (event.kind == EventKind::Started && isFirst) {
        const std::optional<TaskId> caller = callerOf(index, event);
        if (event.task == m_task)
            m_parent = caller;
        if (caller == m_task) {
            ++m_childCount;
            if (m_children.size() < mostLinks)
                m_children.push_back(event.task);
        }
        if (caller)
            add({TaskLink::Kind::Call, *caller, event.task, event.time});
    } else if (event.kind == EventKind::StateChanged && event.state == State::Ready) {
        if (const std::optional<TaskId> waker = wakerOf(event))
            add({TaskLink::Kind::Wake, *waker, event.task, event.time});
    } else if (event.kind == EventKind::CancelRequested && m_moment.turn() && m_moment.turn() != event.task) {
        add({TaskLink::Kind::Cancel, *m_moment.turn(), event.task, event.time});
    }
    if (event.kind == EventKind::StateChanged && isEnd(event.state)) {
        if (m_ended.size() == endsRemembered)
            m_ended.erase(m_ended.begin());
        m_ended.push_back(event.task);
    }
}

// Between turns it is main's doing: a mode's main program says nothing of itself.
void TaskRelations::begin(const Event &event, TaskLink::Kind kind)
{
    const TaskId parent = m_moment.turn().value_or(noTask);
    if (event.task == m_task)
        m_parent = parent;
    if (parent == m_task) {
        ++m_childCount;
        if (m_children.size() < mostLinks)
            m_children.push_back(event.task);
    }
    add({kind, parent, event.task, event.time});
}

// See Moment::beginsOnWorker: whoever calls says so just before, but for main programs of modes and steps on workers.
std::optional<TaskId> TaskRelations::callerOf(std::size_t index, const Event &event) const
{
    if (index > 0) {
        const Event before = m_moment.trace().log.at(index - 1);
        if (changesState(before) && before.state == State::WaitTask && before.detail == event.task + 1)
            return before.task;
    }
    const std::vector<TaskId> &working = m_moment.working();
    if (!m_moment.trace().mode.startsWith(QLatin1String("sequential")) && working.size() == 1)
        return working.front();
    return working.empty() ? std::optional(noTask) : std::nullopt;
}

std::optional<TaskId> TaskRelations::wakerOf(const Event &event) const
{
    if (const std::optional<TaskId> turn = m_moment.turn())
        return turn == event.task ? std::nullopt : turn; // who gives its turn away is woken by nobody
    const Standing before = m_moment.standing(event.task);
    if (before.state != State::WaitTask)
        return std::nullopt; // a timer, the network
    const StepFacts &step = m_record->step(before.step);
    for (const TaskId ended : m_ended | std::views::reverse) {
        if (ended + 1 == before.what || step.tasks.empty() || isNamed(step, ended))
            return ended;
    }
    return std::nullopt;
}

void TaskRelations::add(const TaskLink &link)
{
    if (link.from != m_task && link.to != m_task)
        return;
    m_changed = true;
    if (m_links.size() < mostLinks)
        m_links.push_back(link);
}

} // namespace interleave
