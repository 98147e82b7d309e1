// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/stepcensus.h"

namespace interleave {

namespace {

const Crowd &crowdAt(const std::vector<Crowd> &crowds, std::size_t place)
{
    static const Crowd nobody;
    return place < crowds.size() ? crowds[place] : nobody;
}

} // namespace

StepPlace placeOf(const Standing &standing)
{
    if (standing.state == State::NotStarted || isEnd(standing.state))
        return {};
    if (standing.step != 0)
        return {StepPlace::Kind::AtStep, standing.step};
    return {standing.state == State::WaitGate ? StepPlace::Kind::AtGate : StepPlace::Kind::BeforeFirst, 0};
}

Crowd &Crowd::operator+=(const Crowd &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    m_total += other.m_total;
    return *this;
}

StepCensus::StepCensus(const TaskNames &tasks)
    : m_tasks(&tasks)
    , m_before(static_cast<std::size_t>(tasks.templateCount()))
    , m_gate(static_cast<std::size_t>(tasks.templateCount()))
{}

void StepCensus::take(const Event &event, const WaitGraph &before)
{
    if (!changesState(event) || (event.task != noTask && event.task >= m_tasks->count()))
        return;
    change(event.task, before.at(event.task), ~0U);
    change(event.task, standingAfter(event), 1U);
    ++m_revision;
}

void StepCensus::change(TaskId task, const Standing &standing, quint32 by)
{
    const StepPlace place = placeOf(standing);
    if (place.kind == StepPlace::Kind::AtStep) {
        if (place.step >= m_steps.size())
            m_steps.resize(std::size_t{place.step} + 1);
        m_steps[place.step].change(standing.state, by);
    } else if (place.kind != StepPlace::Kind::Nowhere && task != noTask) {
        const auto owner = static_cast<std::size_t>(m_tasks->templateOf(task));
        (place.kind == StepPlace::Kind::AtGate ? m_gate : m_before)[owner].change(standing.state, by);
    }
}

const Crowd &StepCensus::atStep(quint32 step) const
{
    return crowdAt(m_steps, step);
}

const Crowd &StepCensus::beforeFirst(int task) const
{
    return crowdAt(m_before, static_cast<std::size_t>(task));
}

const Crowd &StepCensus::atGate(int task) const
{
    return crowdAt(m_gate, static_cast<std::size_t>(task));
}

} // namespace interleave
