// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/looppicture.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr StateSet runningStates{State::Running, State::Computing};

struct WaitPart
{
    LoopPart part;
    StateSet states;
};

constexpr std::array waitParts{
    WaitPart{LoopPart::Io, ioStates},
    WaitPart{LoopPart::Gate, State::WaitGate},
    WaitPart{LoopPart::Barrier, State::WaitBarrier},
    WaitPart{LoopPart::Queue, State::WaitQueue},
    WaitPart{LoopPart::Tasks, State::WaitTask},
    WaitPart{LoopPart::Database, State::WaitDatabase},
};

// The first of them as cards, without `except`.
LoopSection sectionOf(const Moment &moment, const std::vector<TaskId> &tasks, std::size_t atMost,
                      std::optional<TaskId> except = std::nullopt)
{
    LoopSection section;
    for (const TaskId task : tasks) {
        if (task == except)
            continue;
        if (section.cards.size() < atMost)
            section.cards.push_back({task, moment.state(task), std::nullopt, false, moment.loopHolder() == task});
        else
            ++section.more;
    }
    return section;
}

LoopSection timerSection(const Moment &moment, Nanoseconds time, std::size_t atMost)
{
    LoopSection section;
    const std::vector<Timer> timers = moment.timers();
    for (const Timer &timer : timers) {
        if (section.cards.size() == atMost)
            break;
        section.cards.push_back({timer.task, moment.state(timer.task), timer.due - time, timer.isDeadline, false});
    }
    section.more = timers.size() - section.cards.size();
    return section;
}

} // namespace

LoopPicture loopPicture(const Moment &moment, Nanoseconds time, std::size_t atMost)
{
    LoopPicture picture;
    const bool onThreads = moment.trace().onThreads();
    const std::optional<TaskId> holder = moment.loopHolder();
    std::vector<TaskId> running = moment.tasksIn(runningStates);
    // Who blocks the loop has it, whatever it waits for.
    if (holder && std::ranges::find(running, *holder) == running.end())
        running.insert(running.begin(), *holder);
    picture[LoopPart::Running] = sectionOf(moment, running, atMost);
    picture[LoopPart::Ready] = sectionOf(moment, moment.ready(), atMost);
    for (const WaitPart &wait : waitParts)
        picture[wait.part] = sectionOf(moment, moment.tasksIn(wait.states), atMost, holder);
    picture[LoopPart::Worker] =
        sectionOf(moment, onThreads ? moment.queuedForWorkers() : moment.tasksIn(State::WaitWorker), atMost);
    picture[LoopPart::Timers] = timerSection(moment, time, atMost);
    if (onThreads) // a thread's sleep is no timer of a loop's
        picture[LoopPart::Timers] = sectionOf(moment, moment.tasksIn(sleepStates), atMost);
    picture[LoopPart::Workers] = sectionOf(moment, moment.working(), atMost);
    picture.workers = moment.trace().workers;
    const std::size_t busy = onThreads ? moment.inFlight() : moment.working().size();
    picture.freeWorkers = std::max(0, picture.workers - static_cast<int>(busy));
    return picture;
}

} // namespace interleave
