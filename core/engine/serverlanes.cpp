// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/serverlanes.h"

#include "core/scenario/messages.h"

#include <algorithm>
#include <utility>

namespace interleave {

void ServerNotes::post(const DemoNote &note)
{
    if (note.port != DemoNote::Port::Echo)
        return;
    const std::scoped_lock lock(m_mutex);
    m_notes.push_back(note);
    m_any.store(true, std::memory_order_release);
}

std::vector<DemoNote> ServerNotes::takeAll()
{
    const std::scoped_lock lock(m_mutex);
    m_any.store(false, std::memory_order_release);
    return std::exchange(m_notes, {});
}

ServerLanes::ServerLanes(Recorder &recorder, const SteadyClock &clock, TaskId first, quint32 count)
    : m_recorder(&recorder)
    , m_clock(&clock)
    , m_next(first)
    , m_end(first + count)
{}

void ServerLanes::record(const std::vector<DemoNote> &notes)
{
    for (const DemoNote &note : notes) {
        // A connection that was accepted before the variant began is of the one before it.
        if (note.kind == DemoNote::Kind::Accepted && m_next < m_end && m_clock->at(note.time) >= Nanoseconds{0})
            m_lanes.emplace(note.connection, Lane{m_next++});
        if (const auto lane = m_lanes.find(note.connection); lane != m_lanes.end())
            record(lane->second, note);
    }
}

// It waits for bytes, then for its time to answer, and for more bytes, until the other side has sent all.
void ServerLanes::record(Lane &lane, const DemoNote &note)
{
    const Nanoseconds time = lane.last = std::max(lane.last, m_clock->at(note.time));
    const QString bytes = QString::number(note.bytes);
    const auto say = [&](const char *source) {
        const quint32 message = m_recorder->message({source, {bytes}});
        m_recorder->eventAt(time, EventKind::Note, lane.id, 0, message);
    };
    switch (note.kind) {
    case DemoNote::Kind::Accepted:
        m_recorder->eventAt(time, EventKind::Started, lane.id, 0, 0, State::Running);
        m_recorder->stateAt(time, lane.id, State::IoReceiving, 0);
        break;
    case DemoNote::Kind::Received:
        say(QT_TRANSLATE_NOOP("Message", "received %1 B"));
        m_recorder->stateAt(time, lane.id, State::WaitTimer, 0);
        break;
    case DemoNote::Kind::Answered:
        say(QT_TRANSLATE_NOOP("Message", "sent %1 B back"));
        m_recorder->stateAt(time, lane.id, State::IoReceiving, 0);
        break;
    case DemoNote::Kind::Closed: m_recorder->stateAt(time, lane.id, State::Done, 0); break;
    }
}

} // namespace interleave
