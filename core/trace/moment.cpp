// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/moment.h"

#include <algorithm>
#include <tuple>

namespace interleave {

Moment::Moment(const VariantTrace &trace, LaneCounts lanes, const TaskNames *names)
    : m_trace(&trace)
    , m_taskCount(lanes.tasks)
    , m_places(lanes.all + std::size_t{1})
    , m_census(names)
{
    m_counts[static_cast<std::size_t>(State::NotStarted)] = lanes.tasks;
}

void Moment::take(std::size_t index, const Event &event)
{
    if (event.task != noTask && indexOf(event.task) >= m_places.size() - 1)
        return;
    Place &own = m_places[indexOf(event.task)];
    if (isNoTask(event.task)) {
        if (event.step != 0)
            own.setStep(event.step);
        if (changesState(event)) {
            own.setState(enteredState(event));
            own.event = static_cast<quint32>(index);
        }
        return;
    }
    const Standing before{own.state(), 0, own.step()};
    const bool isDeadline = event.kind == EventKind::DeadlineSet || event.kind == EventKind::DeadlineOver;
    if (event.step != 0 && !isDeadline)
        own.setStep(event.step);
    switch (event.kind) {
    case EventKind::VariantBegins: m_begun = true; break;
    case EventKind::VariantEnds: m_over = true; break;
    case EventKind::StateChanged:
    case EventKind::Started: changeState(index, event); break;
    case EventKind::Acquired: m_holders[event.detail].push_back(event.task); break;
    case EventKind::Released: {
        std::vector<TaskId> &holders = m_holders[event.detail];
        if (const auto place = std::ranges::find(holders, event.task); place != holders.end())
            holders.erase(place);
        break;
    }
    case EventKind::HoldBegins: m_loopHolder = event.task; break;
    case EventKind::HoldEnds: m_loopHolder.reset(); break;
    case EventKind::WorkBegins: m_working.push_back(event.task); break;
    case EventKind::WorkEnds:
        if (const auto place = std::ranges::find(m_working, event.task); place != m_working.end())
            m_working.erase(place);
        break;
    case EventKind::DeadlineSet:
        m_deadlines.emplace(event.task, Timer{event.task, m_trace->log.time(event.detail).value_or(event.time), event.step, true});
        break;
    case EventKind::DeadlineOver: endDeadline(event); break;
    default: break;
    }
    if (own.state() != before.state || own.step() != before.step)
        m_census.move(event.task, before, {own.state(), 0, own.step()});
}

void Moment::endDeadline(const Event &event)
{
    const auto [begin, end] = m_deadlines.equal_range(event.task);
    const auto found = std::find_if(begin, end, [&event](const auto &each) { return each.second.step == event.step; });
    if (found != end)
        m_deadlines.erase(found);
}

void Moment::changeState(std::size_t index, const Event &event)
{
    Place &place = m_places[indexOf(event.task)];
    const State before = place.state();
    const State after = enteredState(event);
    if (event.kind == EventKind::Started && before == State::NotStarted) {
        if (beginsOnWorker(index, event))
            m_onWorker.insert(event.task);
        else if (m_trace->mode.startsWith(QLatin1String("sequential")) && !m_turn)
            m_inPlace = event.task;
    }
    if (event.kind == EventKind::Started)
        m_workerGoesOn = false;
    if (isEnd(after)) {
        m_workerGoesOn = m_trace->onThreads() && count(State::Created) > freeWorkers();
        m_onWorker.erase(event.task);
        m_deadlines.erase(event.task);
        if (m_inPlace == event.task)
            m_inPlace.reset();
    }
    if (after == State::Running)
        m_turn = event.task;
    else if (m_turn == event.task && after != State::Computing)
        m_turn.reset();
    if (event.task != noTask) {
        --m_counts[static_cast<std::size_t>(before)];
        ++m_counts[static_cast<std::size_t>(after)];
    }
    if (event.kind == EventKind::Started && event.task != noTask && !place.hasStarted()) {
        place.setStarted();
        ++m_inFlight;
    }
    if (isEnd(after) && !isEnd(before) && place.hasStarted())
        --m_inFlight;
    place.setState(after);
    place.event = static_cast<quint32>(index);
}

// A task that nobody has made one is called. The caller, if it is a task, has just said that it waits for it; else it is a
// mode's main program, which calls one at a time, or the steps that a task has given to a worker.
bool Moment::beginsOnWorker(std::size_t index, const Event &event) const
{
    if (index == 0 || m_working.empty() || m_trace->onThreads())
        return false;
    const Event before = m_trace->log.at(index - 1);
    const bool isCalled = changesState(before) && before.state == State::WaitTask && before.detail == event.task + 1;
    const bool mainCalls = m_trace->mode.startsWith(QLatin1String("sequential")) && !m_inPlace;
    return !isCalled && !mainCalls;
}

Standing Moment::standing(TaskId task) const
{
    const Place &place = m_places[indexOf(task)];
    const bool isFor = place.event != never && isWaiting(place.state());
    return {place.state(), isFor ? m_trace->log.at(place.event).detail : 0, place.step()};
}

std::optional<Nanoseconds> Moment::since(TaskId task) const
{
    const Place &place = m_places[indexOf(task)];
    return place.event == never ? std::nullopt : std::optional(m_trace->log.at(place.event).time);
}

quint32 Moment::count(StateSet states) const
{
    quint32 sum = 0;
    for (int i = 0; i < stateCount; ++i) {
        if (states.has(static_cast<State>(i)))
            sum += m_counts[static_cast<std::size_t>(i)];
    }
    return sum;
}

std::vector<TaskId> Moment::tasksIn(StateSet states, std::size_t atMost) const
{
    std::vector<TaskId> tasks;
    const quint32 inThem = count(states);
    for (TaskId task = 0; task < taskCount() && tasks.size() < inThem; ++task) {
        if (states.has(m_places[task].state()))
            tasks.push_back(task);
    }
    if (m_places.back().event != never && states.has(m_places.back().state()))
        tasks.push_back(noTask);
    return firstOf(std::move(tasks), atMost);
}

std::vector<TaskId> Moment::firstOf(std::vector<TaskId> tasks, std::size_t atMost) const
{
    const auto earlier = [this](TaskId a, TaskId b) { return m_places[indexOf(a)].event < m_places[indexOf(b)].event; };
    const auto end = tasks.begin() + static_cast<std::ptrdiff_t>(std::min(atMost, tasks.size()));
    std::ranges::partial_sort(tasks, end, earlier);
    tasks.erase(end, tasks.end());
    return tasks;
}

std::vector<TaskId> Moment::ready(std::size_t atMost) const
{
    std::vector<TaskId> tasks = tasksIn({State::Ready, State::Created});
    if (m_trace->onThreads()) {
        const std::vector<TaskId> queued = queuedForWorkers();
        const std::unordered_set<TaskId> waiting(queued.begin(), queued.end());
        std::erase_if(tasks, [&waiting](TaskId task) { return waiting.contains(task); });
        const auto handed = std::ranges::find_if(tasks.rbegin(), tasks.rend(), [this](TaskId task) { return state(task) == State::Created; });
        if (m_workerGoesOn && handed != tasks.rend())
            std::rotate(tasks.begin(), handed.base() - 1, handed.base());
    } else if (!m_onWorker.empty()) {
        std::erase_if(tasks, [this](TaskId task) { return isOnWorker(task); });
    }
    if (tasks.size() > atMost)
        tasks.resize(atMost);
    return tasks;
}

// Every task that has begun and not ended has a worker, and so have the first of those that are created.
std::size_t Moment::freeWorkers() const
{
    std::size_t busy = taskCount() - count({State::NotStarted, State::Created});
    for (int i = static_cast<int>(State::Done); i < stateCount; ++i)
        busy -= count(static_cast<State>(i));
    const auto workers = static_cast<std::size_t>(std::max(0, m_trace->workers));
    return workers - std::min(workers, busy);
}

std::vector<TaskId> Moment::queuedForWorkers(std::size_t atMost) const
{
    if (!m_trace->onThreads())
        return {};
    std::vector<TaskId> tasks = tasksIn(State::Created);
    tasks.erase(tasks.begin(), tasks.begin() + static_cast<std::ptrdiff_t>(std::min(freeWorkers(), tasks.size())));
    if (tasks.size() > atMost)
        tasks.resize(atMost);
    return tasks;
}

const std::vector<TaskId> &Moment::holders(quint32 resource) const
{
    static const std::vector<TaskId> nobody;
    const auto found = m_holders.find(resource);
    return found == m_holders.end() ? nobody : found->second;
}

std::vector<TaskId> Moment::blockers(TaskId task) const
{
    const Standing now = standing(task);
    if (now.state == State::WaitGate && now.what != 0)
        return holders(now.what);
    if (now.state == State::WaitTask && now.what != 0)
        return {now.what - 1};
    return {};
}

std::optional<Nanoseconds> Moment::wakesAt(TaskId task) const
{
    const Place &place = m_places[indexOf(task)];
    if (place.event == never || !sleepStates.has(place.state()))
        return std::nullopt;
    return m_trace->log.time(m_trace->log.at(place.event).detail);
}

std::size_t Moment::timerCount() const
{
    return timers().size();
}

std::vector<Timer> Moment::timers(std::size_t atMost) const
{
    std::vector<Timer> timers;
    const bool onThreads = m_trace->onThreads();
    for (const TaskId task : onThreads ? std::vector<TaskId>() : tasksIn(sleepStates)) {
        const std::optional<Nanoseconds> due = isOnWorker(task) || m_loopHolder == task ? std::nullopt : wakesAt(task);
        if (due)
            timers.push_back({task, *due, step(task), false});
    }
    for (const auto &[task, timer] : m_deadlines)
        timers.push_back(timer);
    const auto end = timers.begin() + static_cast<std::ptrdiff_t>(std::min(atMost, timers.size()));
    std::ranges::partial_sort(timers, end, [](const Timer &a, const Timer &b) {
        return std::tie(a.due, a.task, a.step) < std::tie(b.due, b.task, b.step);
    });
    timers.erase(end, timers.end());
    return timers;
}

std::size_t Moment::byteSize() const
{
    std::size_t size = sizeof(Moment) + m_census.byteSize() + m_places.size() * sizeof(Place) + m_working.size() * sizeof(TaskId);
    size += m_deadlines.size() * (sizeof(Timer) + 32);
    for (const auto &[resource, holders] : m_holders)
        size += holders.size() * sizeof(TaskId) + 64;
    return size;
}

} // namespace interleave
