// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/waitgraph.h"

#include <algorithm>

namespace interleave {

void WaitGraph::take(const Event &event)
{
    if (event.task != noTask && event.task >= m_standings.size() - 1)
        return;
    switch (event.kind) {
    case EventKind::StateChanged:
    case EventKind::Started:
        m_standings[indexOf(event.task)] = {enteredState(event), isWaiting(enteredState(event)) ? event.detail : 0, event.step};
        break;
    case EventKind::Acquired:
        m_holders[event.detail].push_back(event.task);
        break;
    case EventKind::Released: {
        std::vector<TaskId> &holders = m_holders[event.detail];
        if (const auto place = std::ranges::find(holders, event.task); place != holders.end())
            holders.erase(place);
        break;
    }
    case EventKind::HoldBegins: m_loopHolder = event.task; break;
    case EventKind::HoldEnds: m_loopHolder.reset(); break;
    default: break;
    }
}

const std::vector<TaskId> &WaitGraph::holders(quint32 resource) const
{
    static const std::vector<TaskId> nobody;
    const auto found = m_holders.find(resource);
    return found == m_holders.end() ? nobody : found->second;
}

std::vector<TaskId> WaitGraph::blockers(TaskId task) const
{
    const Standing &standing = at(task);
    if (standing.state == State::WaitGate && standing.what != 0)
        return holders(standing.what);
    if (standing.state == State::WaitTask && standing.what != 0)
        return {standing.what - 1};
    return {};
}

WaitGraph waitGraphAt(const EventLog &log, quint32 taskCount, Nanoseconds time)
{
    WaitGraph graph(taskCount);
    LogCursor cursor(log);
    cursor.readNew([&graph, time](const Event &event) {
        if (event.time <= time)
            graph.take(event);
    });
    return graph;
}

} // namespace interleave
