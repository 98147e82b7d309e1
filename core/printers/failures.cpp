// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/failures.h"

#include <algorithm>

namespace interleave {

namespace {

// Whether a step cancels tasks, or may pass on a cancellation to the tasks it waits for.
bool cancelsOthers(const Step &step)
{
    switch (step.kind) {
    case StepKind::Cancel:
    case StepKind::Group:
        return true;
    case StepKind::Race:
        return step.flag(OptionKey::CancelRest);
    case StepKind::Timeout: {
        bool waits = false;
        visitSteps(*step.block(BlockKey::Steps), [&waits](const Step &inner) {
            waits = waits || inner.kind == StepKind::Await || inner.kind == StepKind::Gather;
        });
        return waits;
    }
    default:
        return false;
    }
}

} // namespace

Failures::Failures(const Scenario &scenario, const CallGraph &graph, const TaskFlow &flow)
    : m_flow(flow)
    , m_canFail(scenario.tasks.size(), false)
{
    for (const int function : graph.functions())
        visitSteps(graph.stepsOf(function), [this](const Step &step) { m_cancels = m_cancels || cancelsOthers(step); });
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (std::size_t task = 0; task < m_canFail.size(); ++task) {
            if (!m_canFail[task] && stepsCanFail(scenario.tasks[task].steps, graph.place())) {
                m_canFail[task] = true;
                isChanged = true;
            }
        }
    }
    m_mainCanFail = stepsCanFail(graph.stepsOf(CallGraph::mainFunction), graph.place());
}

bool Failures::anyCanFail() const
{
    return std::ranges::any_of(m_canFail, [](bool one) { return one; });
}

bool Failures::anyCanFail(const std::vector<RefPiece> &pieces) const
{
    return std::ranges::any_of(pieces, [this](const RefPiece &piece) { return canFail(piece.range.task); });
}

bool Failures::stepsCanFail(const std::vector<Step> &steps, Place place) const
{
    return std::ranges::any_of(steps, [&](const Step &step) { return stepCanFail(step, place); });
}

bool Failures::stepCanFail(const Step &step, Place place) const
{
    if (onlyFailsAt(place, step.kind))
        return true;
    if (namesTasks(step.kind) && step.kind != StepKind::Cancel && step.kind != StepKind::Inspect && namedCanFail(step))
        return true;
    const Place inner = step.kind == StepKind::Offload ? Place::Offload : place;
    switch (step.kind) {
    case StepKind::Fail:
    case StepKind::Get:
    case StepKind::Request:
    case StepKind::Tcp:
    case StepKind::Sql:
        return true;
    case StepKind::Timeout:
        if (place == Place::Loop)
            return true;
        break;
    case StepKind::Try: {
        const std::vector<Step> *handler = step.block(BlockKey::Except);
        const std::vector<Step> *last = step.block(BlockKey::Finally);
        return stepsCanFail(handler ? *handler : *step.block(BlockKey::Steps), place) || (last && stepsCanFail(*last, place));
    }
    default:
        break;
    }
    const std::vector<Step> *steps = step.block(BlockKey::Steps);
    return steps && stepsCanFail(*steps, inner);
}

bool Failures::namedCanFail(const Step &step) const
{
    if (m_flow.bookkeeping() != Bookkeeping::Local)
        return true;
    if (step.kind == StepKind::Spawn || step.kind == StepKind::Race || step.kind == StepKind::AsCompleted)
        return false;
    return !step.flag(OptionKey::ReturnExceptions) && anyCanFail(m_flow.pieces(step));
}

} // namespace interleave
