// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/closing.h"

#include "core/engine/variantrun.h"
#include "core/trace/taskfacts.h"

#include <utility>

namespace interleave {

void Closing::taskEnded(TaskRun &)
{
    stopSoon();
}

void Closing::stopSoon()
{
    m_run->loop().callSoon(Callback::of<&Closing::stop>(*this));
}

void Closing::stop()
{
    m_run->loop().stopAfterIteration(Callback::of<&Closing::nextRound>(*this));
}

// asyncio cancels once; tasks that were created meanwhile would be destroyed as they are. Here they get a round of their
// own, so that every task ends.
void Closing::nextRound()
{
    if (m_round)
        std::exchange(m_round, nullptr)->abandon();
    std::vector<TaskSpan> tasks = pending();
    if (tasks.empty()) {
        m_loopDone = true;
        m_run->loopDone();
        return;
    }
    m_run->forEach(tasks, [this](TaskRun &task) {
        if (!m_run->wasInterrupted(task.id()))
            task.cancel();
    });
    m_round = m_run->waits().adopt(std::make_unique<GatherWait>(
        *m_run, std::move(tasks), GatherWait::Failures::Returned, Callback::of<&Closing::stopSoon>(*this)));
    m_round->watch();
}

// The tasks that have not ended, in order of their creation, which only the log knows.
std::vector<TaskSpan> Closing::pending() const
{
    std::vector<TaskSpan> spans;
    bool any = false;
    for (TaskRun &task : m_run->tasks())
        any = any || (task.hasTask() && !task.hasEnded());
    if (!any)
        return spans;
    const FactTable facts = factsOf(m_run->log(), static_cast<quint32>(m_run->tasks().size()));
    for (const TaskId id : facts.created()) {
        const TaskRun &task = m_run->task(id);
        if (!task.hasTask() || task.hasEnded())
            continue;
        if (!spans.empty() && spans.back().first + spans.back().count == id)
            ++spans.back().count;
        else
            spans.push_back({id, 1});
    }
    return spans;
}

} // namespace interleave
