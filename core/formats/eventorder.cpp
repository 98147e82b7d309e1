// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/eventorder.h"

#include "core/scenario/messages.h"

namespace interleave {

namespace {

// What Event::detail is, where it is something to be looked up.
enum class Detail : quint8 { Number, Message, Resource, ResourceOrLimit, Task };

Detail detailOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::Note:
    case EventKind::VariantEnds: return Detail::Message;
    case EventKind::Acquired:
    case EventKind::Released:
    case EventKind::Set:
    case EventKind::Cleared: return Detail::Resource;
    case EventKind::StateChanged: break;
    default: return Detail::Number;
    }
    switch (event.state) {
    case State::WaitGate: return Detail::ResourceOrLimit;
    case State::WaitBarrier:
    case State::WaitQueue: return Detail::Resource;
    case State::WaitTask: return Detail::Task;
    default: return isEnd(event.state) ? Detail::Message : Detail::Number;
    }
}

Message noTaskOf(qint64 number, quint32 count)
{
    return say(QT_TRANSLATE_NOOP("Message", "There is no task %1: the scenario has %2 tasks, and the first is 0."),
               {QString::number(number), QString::number(count)});
}

} // namespace

EventOrder::EventOrder(const EventBounds &bounds)
    : m_bounds(bounds)
    , m_tasks(bounds.tasks)
{}

Message EventOrder::take(const Event &event)
{
    if (event.time < Nanoseconds{0})
        return say(QT_TRANSLATE_NOOP("Message", "This event is earlier than the beginning of the variant."));
    // In real runs the I/O thread stamps some events before they are recorded.
    if (m_bounds.world == World::Simulated && event.time < m_latest)
        return say(QT_TRANSLATE_NOOP("Message", "Times go backwards here."));
    if (event.task != noTask && event.task >= m_tasks.size())
        return noTaskOf(event.task, m_bounds.tasks);
    if (Message fault = judgeDetail(event); !fault.source.isEmpty())
        return fault;
    const char *fault = judgeVariant(event);
    if (!fault)
        fault = judgeTask(event);
    if (fault)
        return say(fault);
    m_latest = std::max(m_latest, event.time);
    return {};
}

Message EventOrder::judgeDetail(const Event &event) const
{
    const Detail detail = detailOf(event);
    if (detail == Detail::Message && event.detail > m_bounds.messages)
        return say(QT_TRANSLATE_NOOP("Message", "There is no message %1: the variant has %2."),
                   {QString::number(event.detail), QString::number(m_bounds.messages)});
    if (detail == Detail::Task && event.detail > m_bounds.tasks)
        return noTaskOf(qint64{event.detail} - 1, m_bounds.tasks);
    const bool named = detail == Detail::Resource || (detail == Detail::ResourceOrLimit && event.detail != 0);
    if (named && (event.detail == 0 || event.detail > m_bounds.resources))
        return say(QT_TRANSLATE_NOOP("Message", "There is no resource %1: the scenario has %2, and the first is 1."),
                   {QString::number(event.detail), QString::number(m_bounds.resources)});
    return {};
}

const char *EventOrder::judgeVariant(const Event &event)
{
    if (m_over)
        return QT_TRANSLATE_NOOP("Message", "Nothing can happen after the end of the variant.");
    const bool begins = event.kind == EventKind::VariantBegins;
    const bool ends = event.kind == EventKind::VariantEnds;
    if (begins == m_begun)
        return QT_TRANSLATE_NOOP("Message", "The first event, and no other, is the beginning of the variant.");
    if ((begins || ends) && event.task != noTask)
        return QT_TRANSLATE_NOOP("Message", "The beginning and the end of a variant are no task's.");
    if (ends && !isEnd(event.state))
        return QT_TRANSLATE_NOOP("Message", "The end of a variant says how it ended: “done”, “failed”, “cancelled” or “deadlocked”.");
    if (ends && event.time < m_latest)
        return QT_TRANSLATE_NOOP("Message", "Times go backwards here.");
    m_begun = true;
    m_over = ends;
    return nullptr;
}

const char *EventOrder::judgeTask(const Event &event)
{
    const bool isState = event.kind == EventKind::StateChanged;
    const bool isStart = event.kind == EventKind::Started;
    if (!isState && !isStart && event.kind != EventKind::Attempt)
        return nullptr;
    if (event.task == noTask) // the main program's
        return isState || isStart ? nullptr : QT_TRANSLATE_NOOP("Message", "An event of this kind needs a task.");
    Task &task = m_tasks[event.task];
    if (event.kind == EventKind::Attempt)
        return event.detail >= 2 ? nullptr : QT_TRANSLATE_NOOP("Message", "Attempts after the first are numbered from 2.");
    if (task.ended)
        return QT_TRANSLATE_NOOP("Message", "The task has ended before.");
    if (event.time < task.last)
        return QT_TRANSLATE_NOOP("Message", "Times go backwards here.");
    if (isStart && task.started)
        return QT_TRANSLATE_NOOP("Message", "The task has started before.");
    task.last = event.time;
    task.started = task.started || isStart;
    task.ended = isState && isEnd(event.state);
    return nullptr;
}

} // namespace interleave
