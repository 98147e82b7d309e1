// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jsflow.h"

#include "core/printers/sqltext.h"

#include <algorithm>

namespace interleave {

namespace {

bool waitsForAll(StepKind kind)
{
    return kind == StepKind::Await || kind == StepKind::Gather || kind == StepKind::Group || kind == StepKind::AsCompleted;
}

// Whether whoever waits so is cancelled together with what it waits for.
bool passesCancellation(StepKind kind)
{
    return kind == StepKind::Await || kind == StepKind::Gather || kind == StepKind::Group || kind == StepKind::Call;
}

// Whether the step goes on while what it starts still runs.
bool isLeftAlone(const Step &step)
{
    return step.kind == StepKind::Spawn || (step.kind == StepKind::Race && !step.flag(OptionKey::CancelRest));
}

// Whether a signal is of use to the step itself.
bool canBeStopped(const Step &step)
{
    switch (step.kind) {
    case StepKind::Sleep:
    case StepKind::Get:
    case StepKind::Request:
        return !step.flag(OptionKey::Blocking);
    case StepKind::Tcp:
    case StepKind::With:
    case StepKind::Wait:
    case StepKind::Put:
    case StepKind::Take:
    case StepKind::Offload:
    case StepKind::Await:
    case StepKind::Gather:
    case StepKind::Group:
    case StepKind::Call:
        return true;
    default:
        return step.option<DurationSpec>(OptionKey::Delay) != nullptr;
    }
}

// Whether each of the range's tasks is in one of the others.
bool isCovered(const TaskRange &range, const std::vector<TaskRange> &others)
{
    quint32 next = range.first;
    for (bool isFound = true; isFound && next <= range.last;) {
        const auto with = std::ranges::find_if(others, [&](const TaskRange &one) { return one.task == range.task && one.first <= next && next <= one.last; });
        isFound = with != others.end();
        if (isFound)
            next = with->last + 1;
    }
    return next > range.last;
}

} // namespace

JsFlow::JsFlow(const Scenario &scenario, const Variant &variant, const CallGraph &graph, const TaskFlow &flow, const Failures &failures)
    : m_takesSignal(scenario.tasks.size(), false)
    , m_isTask(scenario.tasks.size(), false)
    , m_isKept(scenario.tasks.size(), false)
    , m_isAsyncPlain(scenario.tasks.size(), false)
    , m_isAsyncOffloaded(scenario.tasks.size(), false)
    , m_scenario(scenario)
    , m_flow(flow)
    , m_isRegistry(flow.bookkeeping() == Bookkeeping::Registry)
{
    const Context context{graph, flow, failures};
    if (flow.bookkeeping() == Bookkeeping::Local) {
        findKept(context);
        findLeft(context);
    }
    if (isOnLoop(graph.place()))
        findCancelled(variant, context);
    findAsync();
}

bool JsFlow::hasSignals() const
{
    return std::ranges::any_of(m_takesSignal, [](bool one) { return one; });
}

bool JsFlow::isAsync(int task, Place place) const
{
    const auto at = static_cast<std::size_t>(task);
    switch (place) {
    case Place::Plain:
        return m_isRegistry || m_isAsyncPlain.at(at);
    case Place::Offload:
        return m_isRegistry || m_isAsyncOffloaded.at(at);
    default:
        return true;
    }
}

// What only one step names needs no variable, unless it is started and left alone.
void JsFlow::findKept(const Context &context)
{
    std::vector<int> named(m_isKept.size(), 0);
    for (const int function : context.graph.functions()) {
        visitSteps(context.graph.stepsOf(function), [&](const Step &step) {
            if (!namesTasks(step.kind))
                return;
            std::set<int> tasks;
            for (const RefPiece &piece : context.flow.pieces(step))
                tasks.insert(piece.range.task);
            for (const int task : tasks)
                named[static_cast<std::size_t>(task)] += isLeftAlone(step) ? 2 : 1;
        });
    }
    for (std::size_t task = 0; task < m_isKept.size(); ++task)
        m_isKept[task] = context.flow.keeping(static_cast<int>(task)) != Keeping::Nothing && named[task] > 1;
}

void JsFlow::findLeft(const Context &context)
{
    const std::vector<Step> &main = context.graph.stepsOf(CallGraph::mainFunction);
    std::vector<TaskRange> awaited;
    for (const Step &step : main) {
        if (!waitsForAll(step.kind))
            continue;
        for (const RefPiece &piece : context.flow.pieces(step))
            awaited.push_back(piece.range);
    }
    std::set<int> left;
    visitSteps(main, [&](const Step &step) {
        if (!namesTasks(step.kind) || step.kind == StepKind::Call || (step.kind == StepKind::Race && step.flag(OptionKey::CancelRest)))
            return;
        for (const auto &[range, use] : context.flow.pieces(step)) {
            if (use == RefUse::Start && m_isKept.at(static_cast<std::size_t>(range.task)) && !isCovered(range, awaited))
                left.insert(range.task);
        }
    });
    m_left.assign(left.begin(), left.end());
}

// Marks them as cancellable; whether any was not before.
bool JsFlow::mark(const std::vector<RefPiece> &pieces)
{
    bool isNew = false;
    for (const RefPiece &piece : pieces) {
        const auto at = static_cast<std::size_t>(piece.range.task);
        isNew = isNew || !m_takesSignal[at];
        m_takesSignal[at] = true;
    }
    return isNew;
}

// Marks what the steps cancel, or pass a cancellation on to.
bool JsFlow::passOn(const Context &context, const std::vector<Step> &steps, bool isCancellable)
{
    bool isNew = false;
    for (const Step &step : steps) {
        if (namesTasks(step.kind)) {
            const std::vector<RefPiece> pieces = context.flow.pieces(step);
            const bool cancels = step.kind == StepKind::Cancel || (step.kind == StepKind::Race && step.flag(OptionKey::CancelRest))
                || (step.kind == StepKind::Group && context.failures.anyCanFail(pieces));
            if (cancels || (isCancellable && passesCancellation(step.kind)))
                isNew = mark(pieces) || isNew;
        }
        for (const StepBlock &block : step.blocks) {
            const bool isTimed = step.kind == StepKind::Timeout && context.graph.place() == Place::Loop;
            if (step.kind != StepKind::Offload)
                isNew = passOn(context, block.steps, isCancellable || isTimed) || isNew;
        }
    }
    return isNew;
}

void JsFlow::findCancelled(const Variant &variant, const Context &context)
{
    const bool isLocal = context.flow.bookkeeping() == Bookkeeping::Local;
    for (const int task : m_left)
        m_takesSignal[static_cast<std::size_t>(task)] = true;
    const bool isGroup = !variant.hasMain && variant.mode == Mode::Group && context.failures.anyCanFail();
    if (isGroup || (!isLocal && (context.failures.cancels() || variant.hasMain)))
        m_takesSignal.assign(m_takesSignal.size(), true);
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const int function : context.graph.functions()) {
            const bool isCancellable = function != CallGraph::mainFunction && takesSignal(function);
            isChanged = passOn(context, context.graph.stepsOf(function), isCancellable) || isChanged;
        }
    }
    std::set<int> asked;
    for (const int function : context.graph.functions()) {
        visitSteps(context.graph.stepsOf(function), [&](const Step &step) {
            if (step.kind != StepKind::Inspect)
                return;
            for (const RefPiece &piece : context.flow.pieces(step))
                asked.insert(piece.range.task);
        });
    }
    for (std::size_t task = 0; task < m_isTask.size(); ++task) {
        const int place = static_cast<int>(task);
        m_isTask[task] = isLocal && m_isKept[task] && (m_takesSignal[task] || asked.contains(place) || context.failures.canFail(place));
    }
    for (std::size_t task = 0; task < m_takesSignal.size(); ++task) {
        bool isOfUse = false;
        visitPlaces(m_scenario.tasks[task].steps, context.graph.place(), [&isOfUse](const Step &step, Place place) { isOfUse = isOfUse || (isOnLoop(place) && canBeStopped(step)); });
        m_takesSignal[task] = m_takesSignal[task] && isOfUse;
    }
}

bool JsFlow::isAwaited(const Step &step, Place place) const
{
    switch (step.kind) {
    case StepKind::Get:
    case StepKind::Request:
        return !step.flag(OptionKey::Blocking);
    case StepKind::Sql:
        return isPostgres(m_scenario.resources.at(step.option<ResourceRef>(OptionKey::On)->index));
    case StepKind::Tcp:
        return true;
    case StepKind::With:
    case StepKind::Wait:
    case StepKind::Put:
    case StepKind::Take:
    case StepKind::Offload:
        return place == Place::Plain;
    case StepKind::Call: {
        const std::vector<RefPiece> pieces = m_flow.pieces(step);
        return std::ranges::any_of(pieces, [&](const RefPiece &piece) { return isAsync(piece.range.task, place); });
    }
    default:
        return false;
    }
}

// Who calls an async function is one: again and again, until nothing is added.
void JsFlow::findAsync()
{
    const auto look = [this](std::vector<bool> &isAsync, std::size_t task, Place place) {
        bool found = isAsync[task];
        visitPlaces(m_scenario.tasks[task].steps, place, [&](const Step &step, Place here) { found = found || (here == place && isAwaited(step, here)); });
        const bool isChanged = found != isAsync[task];
        isAsync[task] = found;
        return isChanged;
    };
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (std::size_t task = 0; task < m_scenario.tasks.size(); ++task) {
            isChanged = look(m_isAsyncPlain, task, Place::Plain) || isChanged;
            isChanged = look(m_isAsyncOffloaded, task, Place::Offload) || isChanged;
        }
    }
}

} // namespace interleave
