// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/stepcensus.h"

namespace interleave {

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

void StepCensus::move(TaskId task, const Standing &from, const Standing &to)
{
    count(task, from, ~0U);
    count(task, to, 1U);
    ++m_moves;
}

void StepCensus::count(TaskId task, const Standing &standing, quint32 by)
{
    const StepPlace place = placeOf(standing);
    Crowds *crowds = &m_steps;
    std::size_t at = place.step;
    if (place.kind != StepPlace::Kind::AtStep) {
        if (place.kind == StepPlace::Kind::Nowhere || task == noTask)
            return;
        crowds = place.kind == StepPlace::Kind::AtGate ? &m_gate : &m_before;
        at = m_tasks ? static_cast<std::size_t>(m_tasks->templateOf(task)) : 0;
    }
    if (at >= crowds->size())
        crowds->resize(at + 1);
    (*crowds)[at].change(standing.state, by);
}

const Crowd &StepCensus::crowdAt(const Crowds &crowds, std::size_t place)
{
    static const Crowd nobody;
    return place < crowds.size() ? crowds[place] : nobody;
}

std::size_t StepCensus::byteSize() const
{
    return (m_steps.size() + m_before.size() + m_gate.size()) * sizeof(Crowd);
}

} // namespace interleave
