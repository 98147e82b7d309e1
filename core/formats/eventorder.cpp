// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/eventorder.h"

#include "core/scenario/messages.h"

namespace interleave {

EventOrder::EventOrder(World world, quint32 taskCount, quint32 messageCount)
    : m_world(world)
    , m_messageCount(messageCount)
    , m_tasks(taskCount)
{}

Message EventOrder::take(const Event &event)
{
    if (event.time < Nanoseconds{0})
        return say(QT_TRANSLATE_NOOP("Message", "This event is earlier than the beginning of the variant."));
    // In real runs the I/O thread stamps some events before they are recorded.
    if (m_world == World::Simulated && event.time < m_latest)
        return say(QT_TRANSLATE_NOOP("Message", "Times go backwards here."));
    if (event.task != noTask && event.task >= m_tasks.size())
        return say(QT_TRANSLATE_NOOP("Message", "There is no task %1: the scenario has %2 tasks, and the first is 0."),
                   {QString::number(event.task), QString::number(m_tasks.size())});
    const bool hasMessage = event.kind == EventKind::Note || event.kind == EventKind::VariantEnds ||
                            (event.kind == EventKind::StateChanged && isEnd(event.state));
    if (hasMessage && event.detail > m_messageCount)
        return say(QT_TRANSLATE_NOOP("Message", "There is no message %1: the variant has %2."),
                   {QString::number(event.detail), QString::number(m_messageCount)});
    const char *fault = judgeVariant(event);
    if (!fault)
        fault = judgeTask(event);
    if (fault)
        return say(fault);
    m_latest = std::max(m_latest, event.time);
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
