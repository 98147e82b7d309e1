// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/waitreason.h"

#include <algorithm>

namespace interleave {

namespace {

// So many are named; of one more there would be no "others".
constexpr std::size_t named = 3;
// Tasks that a step waits for are counted up to here: it may name a million of them, and wait for them a million times.
constexpr quint32 counted = 1'000;

void add(WaitReason &reason, TaskId task)
{
    if (reason.who.size() <= named)
        reason.who.push_back(task);
    else
        ++reason.others;
}

void settle(WaitReason &reason)
{
    if (reason.others == 0)
        return;
    reason.others += static_cast<quint32>(reason.who.size() - named);
    reason.who.resize(named);
}

// One after another is waited for by its name; of the others, those of the step that have not ended.
template<typename Graph>
void addTasks(WaitReason &reason, const RunRecord &record, const Graph &graph)
{
    const StepFacts &step = record.step(reason.step);
    if (step.tasks.empty() || step.key == QLatin1String("await")) {
        if (reason.what != 0)
            reason.who.push_back(reason.what - 1);
        return;
    }
    quint32 seen = 0;
    for (const TaskSpan &span : step.tasks) {
        for (TaskId task = span.first; task < span.first + span.count; ++task) {
            if (++seen > counted) {
                reason.isMany = true;
                return;
            }
            const bool again = std::ranges::find(reason.who, task) != reason.who.end();
            if (task < record.tasks.count() && !again && !isEnd(graph.at(task).state))
                add(reason, task);
        }
    }
}

template<typename Graph>
WaitReason reasonIn(const RunRecord &record, const Graph &graph, TaskId task)
{
    const Standing standing = graph.at(task);
    WaitReason reason{standing.state, standing.what, standing.step, {}, 0, false};
    if (standing.state == State::WaitTask) {
        addTasks(reason, record, graph);
    } else if (standing.state == State::WaitGate) {
        for (const TaskId holder : graph.blockers(task)) {
            if (std::ranges::find(reason.who, holder) == reason.who.end())
                add(reason, holder);
        }
    } else if (standing.state == State::Ready || standing.state == State::Created) {
        if (const std::optional<TaskId> holder = graph.loopHolder(); holder && *holder != task)
            reason.who.push_back(*holder);
    }
    settle(reason);
    return reason;
}

} // namespace

WaitReason reasonOf(const RunRecord &record, const WaitGraph &graph, TaskId task)
{
    return reasonIn(record, graph, task);
}

WaitReason reasonOf(const RunRecord &record, const Moment &moment, TaskId task)
{
    return reasonIn(record, moment, task);
}

} // namespace interleave
