// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/taskflow.h"

#include "core/printers/localwalk.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t mostReferences = 2000; // beyond, following them is not worth its time

// The function that names each template's tasks; false when there are two, or when it may run more than once.
bool findOwners(const Scenario &scenario, const CallGraph &graph, std::vector<int> &owners)
{
    std::vector<bool> isOwned(owners.size(), false);
    for (const int function : graph.functions()) {
        for (const int task : graph.of(function).named) {
            const auto at = static_cast<std::size_t>(task);
            const bool runsOnce = function == CallGraph::mainFunction || scenario.tasks.at(static_cast<std::size_t>(function)).count == 1;
            if (isOwned[at] || !runsOnce)
                return false;
            isOwned[at] = true;
            owners[at] = function;
        }
    }
    return true;
}

} // namespace

TaskFlow::TaskFlow(const Scenario &scenario, const Variant &variant, const CallGraph &graph)
    : m_templates(scenario)
    , m_kept(scenario.tasks.size())
{
    bool hasSteps = false;
    for (const int function : graph.functions())
        hasSteps = hasSteps || graph.of(function).hasSteps;
    if (!hasSteps)
        return;
    if (variant.hasMain)
        m_bookkeeping = followLocally(scenario, graph) ? Bookkeeping::Local : Bookkeeping::Registry;
    else if (variant.mode == Mode::Concurrent || variant.mode == Mode::Group || variant.mode == Mode::Threads)
        m_bookkeeping = Bookkeeping::AllStarted;
    else
        m_bookkeeping = Bookkeeping::Registry;
}

bool TaskFlow::followLocally(const Scenario &scenario, const CallGraph &graph)
{
    std::vector<int> owners(scenario.tasks.size(), CallGraph::mainFunction);
    if (!findOwners(scenario, graph, owners))
        return false;
    std::size_t references = 0;
    for (const int function : graph.functions()) {
        visitSteps(graph.stepsOf(function), [&references](const Step &step) {
            if (const auto *refs = std::get_if<TaskRefs>(&step.value))
                references += refs->spans.size();
        });
    }
    if (references > mostReferences)
        return false;
    for (const int function : graph.functions()) {
        LocalWalk walk(m_templates);
        if (!walk.follow(graph.stepsOf(function), graph.place()))
            return false;
        m_pieces.insert(walk.pieces());
    }
    decideKeeping(graph);
    return true;
}

void TaskFlow::decideKeeping(const CallGraph &graph)
{
    const auto forEachPiece = [&](const auto &visit) {
        for (const int function : graph.functions()) {
            visitSteps(graph.stepsOf(function), [&](const Step &step) {
                for (const RefPiece &piece : m_pieces.value(step.number))
                    visit(step, piece, function);
            });
        }
    };
    // A task that is only gathered, grouped or called is never asked for again; all others have to be found.
    std::set<int> asked;
    forEachPiece([&](const Step &step, const RefPiece &piece, int) {
        const bool asks = step.kind == StepKind::Spawn || step.kind == StepKind::Race || step.kind == StepKind::AsCompleted;
        if (piece.use == RefUse::Existing || (asks && piece.use == RefUse::Start))
            asked.insert(piece.range.task);
    });
    // What a gather starts before a task that is kept is kept, too: else the kept one, made in a line of its own, would be first.
    for (std::size_t before = 0; before != asked.size();) {
        before = asked.size();
        forEachPiece([&](const Step &step, const RefPiece &piece, int) {
            if (step.kind != StepKind::Gather || piece.use != RefUse::Start || !asked.contains(piece.range.task))
                return;
            for (const RefPiece &earlier : m_pieces.value(step.number)) {
                if (earlier == piece)
                    break;
                if (earlier.use == RefUse::Start)
                    asked.insert(earlier.range.task);
            }
        });
    }
    forEachPiece([&](const Step &step, const RefPiece &piece, int function) {
        const bool isTask = piece.use == RefUse::Existing || (piece.use == RefUse::Start && step.kind != StepKind::Call);
        if (!isTask || !asked.contains(piece.range.task))
            return;
        Kept &kept = m_kept[static_cast<std::size_t>(piece.range.task)];
        if (kept.how == Keeping::Nothing)
            kept = {piece.range.isOne() ? Keeping::Variable : Keeping::List, piece.range, function};
        else if (kept.range != piece.range)
            kept.how = Keeping::Map;
    });
}

std::vector<RefPiece> TaskFlow::pieces(const Step &step) const
{
    if (m_bookkeeping == Bookkeeping::Local)
        return m_pieces.value(step.number);
    const RefUse use = m_bookkeeping == Bookkeeping::AllStarted ? RefUse::Existing : RefUse::Unknown;
    std::vector<RefPiece> pieces;
    for (const TaskRange &range : m_templates.ranges(std::get<TaskRefs>(step.value)))
        pieces.push_back({range, use});
    return pieces;
}

std::vector<int> TaskFlow::mapsOf(int function) const
{
    std::vector<int> tasks;
    for (int task = 0; task < m_templates.count(); ++task) {
        if (keeping(task) == Keeping::Map && m_kept.at(static_cast<std::size_t>(task)).owner == function)
            tasks.push_back(task);
    }
    return tasks;
}

} // namespace interleave
