// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/taskfacts.h"

namespace interleave {

void FactTable::take(const Event &event)
{
    if (event.kind == EventKind::VariantEnds) {
        m_end = event.time;
        m_outcome = event.state;
        m_endMessage = event.detail;
        return;
    }
    if (event.task >= m_facts.size())
        return;
    TaskFacts &facts = m_facts[event.task];
    if (event.step != 0)
        facts.step = event.step;
    switch (event.kind) {
    case EventKind::StateChanged:
        changeState(facts, event);
        break;
    case EventKind::Started:
        facts.started = event.time;
        if (event.task < m_taskCount) {
            ++m_inFlight;
            m_flight.change(event.time, 1);
        }
        changeState(facts, event);
        break;
    case EventKind::Attempt:
        facts.attempts = event.detail;
        m_repeats.push_back({event.time, event.detail, facts.repeat});
        facts.repeat = static_cast<quint32>(m_repeats.size() - 1);
        break;
    case EventKind::CancelRequested:
        facts.cancelRequested = true;
        break;
    default:
        break;
    }
}

void FactTable::changeState(TaskFacts &facts, const Event &event)
{
    const State state = enteredState(event);
    if (facts.created == TaskFacts::never && state != State::NotStarted) {
        facts.created = event.time;
        if (event.task < m_taskCount)
            m_created.push_back(event.task);
    }
    facts.state = state;
    if (!isEnd(state))
        return;
    facts.finished = event.time;
    facts.error = event.detail;
    if (event.task >= m_taskCount)
        return;
    if (facts.started != TaskFacts::never) {
        --m_inFlight;
        m_flight.change(event.time, -1);
    }
    ++m_ended;
}

quint32 FactTable::attemptsAt(TaskId task, Nanoseconds time) const
{
    quint32 repeat = m_facts[task].repeat;
    while (repeat != 0 && m_repeats[repeat].time > time)
        repeat = m_repeats[repeat].before;
    return m_repeats[repeat].number;
}

FactTable FactTable::upTo(Nanoseconds time) const
{
    FactTable table = *this;
    if (m_end && *m_end <= time)
        return table;
    table.m_end.reset();
    table.m_ended = table.m_inFlight = 0;
    std::erase_if(table.m_created, [this, time](TaskId task) { return m_facts[task].created > time; });
    table.m_flight.cut(time);
    for (TaskId task = 0; task < table.m_facts.size(); ++task) {
        TaskFacts &facts = table.m_facts[task];
        const bool isTask = task < m_taskCount;
        facts.attempts = attemptsAt(task, time);
        for (Nanoseconds *each : {&facts.created, &facts.started, &facts.finished}) {
            if (*each > time)
                *each = TaskFacts::never;
        }
        if (facts.finished != TaskFacts::never) {
            table.m_ended += isTask ? 1 : 0;
            continue;
        }
        facts.error = 0;
        if (isEnd(facts.state) || facts.created == TaskFacts::never)
            facts.state = facts.created == TaskFacts::never ? State::NotStarted : State::Running;
        if (isTask && facts.inFlight())
            ++table.m_inFlight;
    }
    return table;
}

FactTable factsOf(const EventLog &log, quint32 taskCount)
{
    FactTable table(taskCount);
    LogCursor cursor(log);
    cursor.readNew([&table](const Event &event) { table.take(event); });
    return table;
}

} // namespace interleave
