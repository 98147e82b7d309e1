// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/variantrun.h"

#include "core/engine/modes/modes.h"

namespace interleave {

VariantRun::VariantRun(const Scenario &scenario, const Variant &variant, quint64 seed, VariantTrace &trace,
                       const Clock &clock, Loop &loop, Machine &machine)
    : m_scenario(&scenario)
    , m_variant(&variant)
    , m_trace(&trace)
    , m_loop(&loop)
    , m_machine(&machine)
    , m_recorder(trace.log, clock)
    , m_seed(seed)
{
    if (variant.mode == Mode::Concurrent && variant.limit > 0)
        m_gate.emplace(variant.limit);
    TaskId id = 0;
    for (const TaskTemplate &program : scenario.tasks) {
        for (quint32 number = 1; number <= program.count; ++number)
            m_tasks.emplace_back(*this, id++, program, number);
    }
}

void VariantRun::begin()
{
    m_trace->setPhase(Phase::Running);
    m_recorder.event(EventKind::VariantBegins, noTask);
    m_loop->callSoon(Callback::of<&VariantRun::firstTurn>(*this));
}

void VariantRun::firstTurn()
{
    m_main = runMain();
}

QCoro::Task<> VariantRun::runMain()
{
    auto main = mainOf(m_variant->mode)(this);
    co_await main;
    m_over = true;
    m_recorder.event(EventKind::VariantEnds, noTask, 0, 0, m_interrupted ? State::Cancelled : State::Done);
    m_trace->setNow(m_recorder.now());
    m_trace->setPhase(Phase::Over);
}

void VariantRun::interrupt()
{
    if (m_over)
        return;
    m_interrupted = true;
    TaskRun *const holder = m_holder;
    if (holder)
        holder->interrupt();
    for (TaskRun &task : m_tasks) {
        if (&task != holder)
            task.cancel();
    }
    if (holder && m_loop->isHeld())
        m_loop->endHold();
}

void VariantRun::cancelTask(TaskId task)
{
    if (task < m_tasks.size())
        m_tasks[task].cancel();
}

} // namespace interleave
