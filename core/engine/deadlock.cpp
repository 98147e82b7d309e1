// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/deadlock.h"

#include "core/engine/variantrun.h"
#include "core/engine/waits/starting.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t namesAtMost = 8; // in one sentence

} // namespace

Deadlock::Deadlock(VariantRun &run)
    : m_run(&run)
    , m_graph(waitGraphAt(run.log(), static_cast<quint32>(run.tasks().size()), Nanoseconds::max()))
{
    const auto add = [this](const Step &step) { m_steps.emplace(step.number, &step); };
    for (const TaskTemplate &program : run.scenario().tasks)
        visitSteps(program.steps, add);
    for (const Variant &variant : run.scenario().variants)
        visitSteps(variant.main, add);
}

const Step *Deadlock::stepOf(const Standing &standing) const
{
    const auto found = m_steps.find(standing.step);
    return found == m_steps.end() ? nullptr : found->second;
}

// A wait for several tasks names the first that had not ended when it began; here it is the first that has not now.
Standing Deadlock::standingOf(TaskId task) const
{
    Standing standing = m_graph.at(task);
    if (standing.state != State::WaitTask || standing.what == 0 || !m_run->task(standing.what - 1).hasEnded())
        return standing;
    const Step *step = stepOf(standing);
    const auto *refs = step ? std::get_if<TaskRefs>(&step->value) : nullptr;
    standing.what = refs ? firstPending(*m_run, refs->spans) : 0;
    return standing;
}

QString Deadlock::nameOf(TaskId task) const
{
    return m_run->nameOf(task == noTask ? m_run->main() : m_run->task(task));
}

QString Deadlock::resourceOf(const Standing &standing) const
{
    return standing.what == 0 ? QString() : m_run->nameOfResource(standing.what - 1);
}

Message Deadlock::why(TaskId task) const
{
    const Standing standing = standingOf(task);
    const QString resource = standing.state == State::WaitTask ? QString() : resourceOf(standing);
    switch (standing.state) {
    case State::WaitGate: {
        if (standing.what == 0)
            return {QT_TRANSLATE_NOOP("Message", "waits behind the limit"), {}};
        const std::vector<TaskId> &holders = m_graph.holders(standing.what);
        if (holders.empty())
            return {QT_TRANSLATE_NOOP("Message", "waits for %1"), {resource}};
        if (holders.size() == 1)
            return {QT_TRANSLATE_NOOP("Message", "waits for %1, held by %2"), {resource, nameOf(holders.front())}};
        return {QT_TRANSLATE_NOOP("Message", "waits for %1, held by %2 and others (%3)"),
                {resource, nameOf(holders.front()), QString::number(holders.size())}};
    }
    case State::WaitBarrier:
        if (m_run->scenario().resources[standing.what - 1].kind == ResourceKind::Event)
            return {QT_TRANSLATE_NOOP("Message", "waits for %1, which nobody sets any more"), {resource}};
        return {QT_TRANSLATE_NOOP("Message", "waits at %1 for others who do not come"), {resource}};
    case State::WaitQueue: {
        const Step *step = stepOf(standing);
        if (step && step->kind == StepKind::Put)
            return {QT_TRANSLATE_NOOP("Message", "waits for a place in %1, which stays full"), {resource}};
        return {QT_TRANSLATE_NOOP("Message", "waits for something in %1, which stays empty"), {resource}};
    }
    case State::WaitTask:
        if (standing.what != 0)
            return {QT_TRANSLATE_NOOP("Message", "waits for %1"), {nameOf(standing.what - 1)}};
        return {QT_TRANSLATE_NOOP("Message", "waits for tasks that do not end"), {}};
    case State::Created: return {QT_TRANSLATE_NOOP("Message", "waits for a worker; all of them are held up"), {}};
    default: return {QT_TRANSLATE_NOOP("Message", "cannot go on"), {}};
    }
}

// Follows from each task one that it waits for; of several holders the first that waits itself.
std::vector<TaskId> Deadlock::circle() const
{
    const auto count = static_cast<TaskId>(m_run->tasks().size());
    const auto next = [this](TaskId task) -> std::optional<TaskId> {
        const Standing standing = standingOf(task);
        if (standing.state == State::WaitTask && standing.what != 0)
            return standing.what - 1;
        const std::vector<TaskId> holders = m_graph.blockers(task);
        const auto waiting = std::ranges::find_if(holders, [this](TaskId one) { return isWaiting(m_graph.at(one).state); });
        return waiting == holders.end() ? std::nullopt : std::optional(*waiting);
    };
    std::vector<quint32> seen(count + std::size_t{1}, 0); // the walk in which a task was met
    for (TaskId start = 0; start < count; ++start) {
        TaskId task = start;
        for (;;) {
            quint32 &mark = seen[std::min(task, count)];
            if (mark == start + 1) {
                std::vector<TaskId> circle{task};
                for (TaskId one = *next(task); one != task; one = *next(one))
                    circle.push_back(one);
                return circle;
            }
            if (mark != 0 || !isWaiting(m_graph.at(task).state))
                break;
            mark = start + 1;
            const std::optional<TaskId> following = next(task);
            if (!following)
                break;
            task = *following;
        }
    }
    return {};
}

Message Deadlock::explanation() const
{
    const std::vector<TaskId> tasks = circle();
    QStringList words;
    const auto add = [this, &words](TaskId task) {
        words << nameOf(task);
        const Standing standing = standingOf(task);
        if (standing.state != State::WaitTask && standing.what != 0)
            words << resourceOf(standing);
    };
    for (std::size_t i = 0; i < tasks.size() && i < namesAtMost; ++i)
        add(tasks[i]);
    if (!tasks.empty()) {
        if (tasks.size() > namesAtMost)
            words << QStringLiteral("…");
        words << nameOf(tasks.front());
        return {QT_TRANSLATE_NOOP("Message", "Deadlock: each waits for the next: %1"), {words.join(QStringLiteral(" → "))}};
    }
    QStringList waiting;
    for (TaskId task = 0; task < m_run->tasks().size(); ++task) {
        if (!isWaiting(m_graph.at(task).state))
            continue;
        if (waiting.size() == namesAtMost) {
            waiting << QStringLiteral("…");
            break;
        }
        words.clear();
        add(task);
        waiting << words.join(QStringLiteral(" → "));
    }
    return {QT_TRANSLATE_NOOP("Message", "Deadlock: nobody is left who could end these waits: %1"),
            {waiting.join(QStringLiteral(", "))}};
}

} // namespace interleave
