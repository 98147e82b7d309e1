// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/transitions.h"

namespace interleave {

void TransitionTable::take(const Event &event)
{
    switch (event.kind) {
    case EventKind::HoldBegins:
        m_holds.push_back({event.time, Hold::open, event.task});
        return;
    case EventKind::HoldEnds:
        if (!m_holds.empty())
            m_holds.back().end = event.time;
        return;
    case EventKind::StateChanged:
    case EventKind::Started:
        break;
    default:
        return;
    }
    const bool isMain = event.task == noTask;
    if (!isMain && event.task >= m_first.size())
        return;
    const State state = enteredState(event);
    if (state == State::Running && (m_turns.empty() || m_turns.back() != event.time))
        m_turns.push_back(event.time);
    if (isMain)
        return; // it has turns, but no row

    const quint32 last = m_last[event.task];
    // Several changes at one instant leave no span between them: the last one counts.
    if (last != none && m_transitions[last].time == event.time && !isEnd(m_transitions[last].state)) {
        m_transitions[last].state = state;
        return;
    }
    const auto index = static_cast<quint32>(m_transitions.size());
    m_transitions.push_back({event.time, none, state});
    if (last == none)
        m_first[event.task] = index;
    else
        m_transitions[last].next = index;
    m_last[event.task] = index;
}

} // namespace interleave
