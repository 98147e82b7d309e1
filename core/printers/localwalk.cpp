// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/localwalk.h"

namespace interleave {

namespace {

using Status = TaskKnowledge::Status;

void joinInto(std::optional<TaskKnowledge> &exit, const TaskKnowledge &known)
{
    if (exit)
        exit->join(known);
    else
        exit = known;
}

bool mayFail(StepKind kind)
{
    switch (kind) {
    case StepKind::Fail:
    case StepKind::Get:
    case StepKind::Request:
    case StepKind::Tcp:
    case StepKind::Sql:
    case StepKind::Await:
    case StepKind::Call:
    case StepKind::Gather:
    case StepKind::Group:
    case StepKind::Offload:
        return true;
    default:
        return false;
    }
}

bool maySuspend(StepKind kind)
{
    switch (kind) {
    case StepKind::Compute:
    case StepKind::Log:
    case StepKind::Set:
    case StepKind::Clear:
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Spawn:
    case StepKind::Cancel:
    case StepKind::Inspect:
        return false;
    default:
        return true;
    }
}

// What a step makes of tasks in that state; nothing when it can only be seen in the run, or only fails.
std::optional<RefUse> useOf(StepKind kind, Status state)
{
    if (state == Status::Unclear)
        return std::nullopt;
    switch (kind) {
    case StepKind::Spawn:
    case StepKind::Call:
        return state == Status::NotStarted ? std::optional(RefUse::Start) : std::nullopt;
    case StepKind::Await:
        return state == Status::Started ? std::optional(RefUse::Existing) : std::nullopt;
    case StepKind::Cancel:
    case StepKind::Inspect:
        return state == Status::Started ? RefUse::Existing : state == Status::Called ? RefUse::Called : RefUse::NotStarted;
    default:
        break;
    }
    if (state == Status::Called)
        return std::nullopt;
    return state == Status::Started ? RefUse::Existing : RefUse::Start;
}

bool runsAgain(const Step &step)
{
    switch (step.kind) {
    case StepKind::Repeat:
    case StepKind::Retry:
        return std::get<qint64>(step.value) > 1;
    case StepKind::AsCompleted: {
        const auto &spans = std::get<TaskRefs>(step.value).spans;
        return spans.size() > 1 || spans.front().count > 1;
    }
    default:
        return false;
    }
}

} // namespace

TaskKnowledge::Status TaskKnowledge::at(TaskId task) const
{
    return std::prev(m_from.upper_bound(task))->second;
}

void TaskKnowledge::cut(TaskId task)
{
    m_from.try_emplace(task, at(task));
}

std::vector<TaskKnowledge::Stretch> TaskKnowledge::of(const TaskSpan &span) const
{
    std::vector<Stretch> stretches;
    const TaskId end = span.first + static_cast<TaskId>(span.count);
    for (TaskId task = span.first; task < end;) {
        const Status state = at(task);
        TaskId next = end;
        for (auto it = m_from.upper_bound(task); it != m_from.end() && it->first < end; ++it) {
            if (it->second != state) {
                next = it->first;
                break;
            }
        }
        stretches.push_back({{task, static_cast<quint32>(next - task)}, state});
        task = next;
    }
    return stretches;
}

void TaskKnowledge::set(const TaskSpan &span, Status state)
{
    const TaskId end = span.first + static_cast<TaskId>(span.count);
    cut(end);
    cut(span.first);
    m_from.erase(m_from.upper_bound(span.first), m_from.lower_bound(end));
    m_from[span.first] = state;
}

void TaskKnowledge::join(const TaskKnowledge &other)
{
    for (const auto &[task, state] : other.m_from)
        cut(task);
    for (auto &[task, state] : m_from) {
        if (other.at(task) != state)
            state = Status::Unclear;
    }
}

bool LocalWalk::follow(const std::vector<Step> &steps, Place place)
{
    TaskKnowledge known;
    Exits exits;
    walk(steps, known, exits, {place, false});
    return m_isClear;
}

void LocalWalk::walk(const std::vector<Step> &steps, TaskKnowledge &known, Exits &exits, Here here)
{
    for (const Step &one : steps)
        step(one, known, exits, here);
}

void LocalWalk::step(const Step &step, TaskKnowledge &known, Exits &exits, Here here)
{
    if (onlyFailsAt(here.place, step.kind)) {
        joinInto(exits.failing, known);
        joinInto(exits.leaving, known);
        return;
    }
    if (namesTasks(step.kind))
        name(step, known, here);
    if (mayFail(step.kind))
        joinInto(exits.failing, known);
    if (mayFail(step.kind) || maySuspend(step.kind))
        joinInto(exits.leaving, known);
    here.isRepeated = here.isRepeated || runsAgain(step);
    if (step.kind == StepKind::Offload)
        here.place = Place::Offload;
    if (step.kind == StepKind::Try) {
        guarded(step, known, exits, here);
        return;
    }
    if (const std::vector<Step> *inner = step.block(BlockKey::Steps)) {
        Exits exitsOfInner;
        walk(*inner, known, exitsOfInner, here);
        if (step.kind == StepKind::Timeout && exitsOfInner.leaving) // at any suspension
            joinInto(exits.failing, *exitsOfInner.leaving);
        if (exitsOfInner.failing)
            joinInto(exits.failing, *exitsOfInner.failing);
        if (exitsOfInner.leaving)
            joinInto(exits.leaving, *exitsOfInner.leaving);
    }
}

void LocalWalk::guarded(const Step &step, TaskKnowledge &known, Exits &exits, Here here)
{
    Exits exitsOfBody;
    walk(*step.block(BlockKey::Steps), known, exitsOfBody, here);
    Exits left{std::nullopt, exitsOfBody.leaving};
    if (const std::vector<Step> *handler = step.block(BlockKey::Except)) {
        TaskKnowledge caught = exitsOfBody.failing.value_or(known);
        walk(*handler, caught, left, here);
        known.join(caught);
    } else {
        left.failing = exitsOfBody.failing;
    }
    if (const std::vector<Step> *last = step.block(BlockKey::Finally)) {
        for (const auto &exit : {left.failing, left.leaving}) {
            if (exit)
                known.join(*exit);
        }
        Exits exitsOfLast{left.failing ? std::optional(known) : std::nullopt, left.leaving ? std::optional(known) : std::nullopt};
        walk(*last, known, exitsOfLast, here);
        left = exitsOfLast;
    }
    if (left.failing)
        joinInto(exits.failing, *left.failing);
    if (left.leaving)
        joinInto(exits.leaving, *left.leaving);
}

void LocalWalk::name(const Step &step, TaskKnowledge &known, Here here)
{
    std::vector<RefPiece> pieces;
    for (const TaskSpan &span : std::get<TaskRefs>(step.value).spans) {
        for (const TaskKnowledge::Stretch &stretch : known.of(span)) {
            const std::optional<RefUse> use = useOf(step.kind, stretch.state);
            if (!use || (use == RefUse::Start && here.isRepeated)) {
                m_isClear = false;
                return;
            }
            if (use == RefUse::Start)
                known.set(stretch.span, step.kind == StepKind::Call ? Status::Called : Status::Started);
            pieces.push_back({m_templates.range(stretch.span), *use});
        }
    }
    m_pieces.insert(step.number, std::move(pieces));
}

} // namespace interleave
