// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/variantrun.h"

#include "core/engine/deadlock.h"
#include "core/engine/modes/modes.h"

#include <algorithm>

namespace interleave {

namespace {

// Two gigabytes of trace. A million tasks of a hundred events each stay below.
constexpr std::size_t maxEvents = 100'000'000;

std::unique_ptr<SharedObject> makeObject(const Variant &variant, const Resource &resource, quint32 reference)
{
    const bool onThreads = !variant.hasMain && variant.mode == Mode::Threads;
    return onThreads ? makeThreadObject(resource, reference) : makeLoopObject(resource, reference);
}

} // namespace

VariantRun::VariantRun(const Scenario &scenario, const Variant &variant, quint64 seed, VariantTrace &trace,
                       const Clock &clock, Loop &loop, Machine &machine, Threads &threads)
    : m_scenario(&scenario)
    , m_variant(&variant)
    , m_trace(&trace)
    , m_loop(&loop)
    , m_machine(&machine)
    , m_recorder(trace.log, clock)
    , m_seed(seed)
    , m_names(scenario.taskNames())
    , m_threads(&threads)
    , m_workers(threads, variant.workers)
    , m_numbers(scenario.resources)
    , m_closing(*this)
    , m_tasks(static_cast<std::size_t>(scenario.taskCount()))
{
    if (!variant.hasMain && variant.mode == Mode::Concurrent && variant.limit > 0)
        m_gate.emplace(variant.limit);
    for (const Resource &resource : scenario.resources)
        m_objects.push_back(makeObject(variant, resource, static_cast<quint32>(m_objects.size()) + 1));
    TaskId id = 0;
    for (const TaskTemplate &task : scenario.tasks) {
        const StrandProgram &program = m_programs.emplace_back(this, &task.steps);
        for (quint32 number = 1; number <= task.count; ++number)
            m_tasks.emplaceBack(program, id++, number);
    }
    // A mode's main is a frame, and `main` is empty then.
    m_main.emplace(m_programs.emplace_back(this, &variant.main), noTask, 1U);
}

void VariantRun::begin()
{
    m_trace->setPhase(Phase::Running);
    m_recorder.event(EventKind::VariantBegins, noTask);
    if (m_variant->hasMain) {
        m_main->create();
    } else {
        m_main->beSilent();
        m_main->createWith(mainOf(*this));
    }
    m_main->addListener(m_closing);
}

void VariantRun::interrupt()
{
    if (m_over)
        return;
    m_interrupted = true;
    Strand *const holder = m_holder;
    if (holder)
        holder->interruptHold();
    for (Strand *strand : m_pausing)
        strand->interruptHold();
    // Main passes it on to tasks that it awaits; all others are asked here.
    std::vector<quint32> before;
    before.reserve(m_tasks.size());
    for (const TaskRun &task : m_tasks)
        before.push_back(task.cancelRequests());
    m_main->cancel();
    for (TaskRun &task : m_tasks) {
        if (task.cancelRequests() == before[task.id()])
            task.interrupt();
    }
    m_interruptedTasks.clear();
    for (const TaskRun &task : m_tasks)
        m_interruptedTasks.push_back(task.hasTask() && !task.hasEnded());
    for (TaskRun *work : workInOrder())
        work->interrupt();
    if (holder && m_loop->isHeld())
        m_loop->endHold();
}

void VariantRun::cancelTask(TaskId id)
{
    if (m_over || id >= m_tasks.size())
        return;
    TaskRun &task = m_tasks[id];
    if (task.hasTask())
        task.cancel();
    else if (task.isOnThread())
        task.cancelAfterStep();
    else if (TaskRun *caller = callerOf(task))
        caller->cancel();
}

// Who runs the task in place; null if nobody does.
TaskRun *VariantRun::callerOf(const TaskRun &task)
{
    if (!task.isBegun() || task.hasEnded())
        return nullptr;
    if (m_main->isRunning(task))
        return &*m_main;
    const auto found = std::ranges::find_if(m_tasks, [&task](TaskRun &one) { return &one != &task && one.isRunning(task); });
    return found == m_tasks.end() ? nullptr : found;
}

void VariantRun::loopDone()
{
    if (m_threads->isIdle(m_recorder.now()))
        nothingLeft();
}

void VariantRun::nothingLeft()
{
    // Threads that a Ctrl+C has sent to their clean-up can be stuck there when main is gone.
    const bool stuck = std::ranges::any_of(m_tasks, [](const TaskRun &task) { return task.isBegun() && !task.hasEnded(); });
    if (stuck || !m_closing.isLoopDone()) {
        endDeadlocked();
        return;
    }
    const StepEnd how = m_main->outcome();
    if (m_interrupted)
        end(State::Cancelled, 0);
    else if (how.isFailure())
        end(State::Failed, how.message);
    else
        end(endState(how), 0);
}

void VariantRun::endDeadlocked()
{
    // Everything is explained before anything ends: who has ended is not waited for.
    const Deadlock deadlock(*this);
    std::vector<std::pair<TaskRun *, quint32>> why;
    for (TaskRun &task : m_tasks) {
        if (task.isBegun() && !task.hasEnded())
            why.emplace_back(&task, m_recorder.message(deadlock.why(task.id())));
    }
    const quint32 explanation = m_recorder.message(deadlock.explanation());
    for (const auto &[task, message] : why)
        task->endWhereItIs(State::Deadlocked, message);
    end(State::Deadlocked, explanation);
}

void VariantRun::abandon(const Message &reason)
{
    if (m_over)
        return;
    m_interrupted = true;
    for (TaskRun &task : m_tasks) {
        if (task.isBegun() && !task.hasEnded())
            task.endWhereItIs(State::Cancelled, 0);
    }
    if (reason.source.isEmpty())
        end(State::Cancelled, 0);
    else
        end(State::Failed, m_recorder.message(reason));
}

bool VariantRun::isOverOrTooLong()
{
    if (!m_over && m_trace->log.size() > maxEvents)
        abandon({QT_TRANSLATE_NOOP("Message", "The variant was ended after %1 events; it goes on for too long to be recorded."),
                 {QString::number(m_trace->log.size())}});
    return m_over;
}

void VariantRun::end(State how, quint32 message)
{
    m_over = true;
    m_recorder.event(EventKind::VariantEnds, noTask, 0, message, how);
    m_recorder.close();
    m_trace->setNow(m_recorder.now());
    m_trace->setPhase(Phase::Over);
}

Random &VariantRun::random(TaskId task)
{
    if (m_randoms.empty()) {
        m_randoms.reserve(m_tasks.size() + 1);
        for (TaskId id = 0; id < m_tasks.size(); ++id)
            m_randoms.emplace_back(m_seed, id);
        m_randoms.emplace_back(m_seed, noTask);
    }
    return m_randoms[std::min<std::size_t>(task, m_tasks.size())];
}

QString VariantRun::nameOf(const TaskRun &task) const
{
    return task.id() == noTask ? QStringLiteral("main") : m_names.name(task.id());
}

void VariantRun::noteAttempt(Strand &strand)
{
    const TaskId task = strand.who().id();
    if (task == noTask)
        return;
    const quint32 number = ++m_attempts.try_emplace(task, 1U).first->second;
    strand.note(EventKind::Attempt, number);
}

WorkerPool::JobId VariantRun::beginWork(TaskRun &work)
{
    m_work.emplace(&work, m_worksBegun++);
    return work.createOnThread();
}

std::vector<TaskRun *> VariantRun::workInOrder() const
{
    std::vector<std::pair<quint64, TaskRun *>> places;
    for (const auto &[work, place] : m_work)
        places.emplace_back(place, work);
    std::ranges::sort(places);
    std::vector<TaskRun *> works;
    for (const auto &[place, work] : places)
        works.push_back(work);
    return works;
}

} // namespace interleave
