// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/callgraph.h"

namespace interleave {

CallGraph::CallGraph(const Scenario &scenario, const Variant &variant)
    : m_scenario(scenario)
    , m_variant(variant)
    , m_templates(scenario)
    , m_place(placeOfTasks(scenario, variant))
{
    m_calls.push_back(callsIn(variant.main));
    for (const TaskTemplate &task : scenario.tasks)
        m_calls.push_back(callsIn(task.steps));
    if (variant.hasMain) {
        for (const int task : of(mainFunction).started)
            reach(task, false);
        for (const int task : of(mainFunction).onThread)
            reach(task, true);
        return;
    }
    for (int task = 0; task < m_templates.count(); ++task)
        reach(task, false);
}

CallGraph::Calls CallGraph::callsIn(const std::vector<Step> &steps) const
{
    Calls calls;
    visitPlaces(steps, m_place, [&](const Step &step, Place place) {
        if (!namesTasks(step.kind))
            return;
        calls.hasSteps = true;
        if (onlyFailsAt(place, step.kind))
            return;
        for (const TaskRange &range : m_templates.ranges(std::get<TaskRefs>(step.value))) {
            calls.named.insert(range.task);
            if (place == Place::Offload && step.kind == StepKind::Call)
                calls.onThread.insert(range.task);
            else if (startsTasks(step.kind))
                calls.started.insert(range.task);
        }
    });
    return calls;
}

void CallGraph::reach(int task, bool onThread)
{
    if (!(onThread ? m_reachedOnThread : m_reached).insert(task).second)
        return;
    for (const int next : of(task).started)
        reach(next, onThread);
    for (const int next : of(task).onThread)
        reach(next, true);
}

std::vector<int> CallGraph::functions() const
{
    std::vector<int> all{mainFunction};
    for (int task = 0; task < m_templates.count(); ++task) {
        if (isReached(task) || isReachedOnThread(task))
            all.push_back(task);
    }
    return all;
}

const std::vector<Step> &CallGraph::stepsOf(int function) const
{
    return function == mainFunction ? m_variant.main : m_scenario.tasks.at(static_cast<std::size_t>(function)).steps;
}

} // namespace interleave
