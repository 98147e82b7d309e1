// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/heartbeat.h"

namespace interleave {

void Heartbeat::beat()
{
    const Nanoseconds now = m_recorder->now();
    if (!m_pieces.empty()) {
        look(now);
        if (m_isHeld)
            end(now);
        m_pieces.clear();
    }
    m_last = now;
}

void Heartbeat::blocks(TaskId task, quint32 step)
{
    const Nanoseconds now = m_recorder->now();
    look(now);
    if (!m_pieces.empty() && m_pieces.back().task == task)
        return; // what lies between its steps is the same turn
    const Nanoseconds begin = m_pieces.empty() ? m_last : now;
    if (m_isHeld) {
        end(now);
        m_pieces.clear();
    }
    m_pieces.push_back({begin, task, step});
    look(now);
}

std::optional<Nanoseconds> Heartbeat::nextLook() const
{
    if (m_isHeld || m_pieces.empty())
        return std::nullopt;
    return m_last + tolerance;
}

void Heartbeat::look(Nanoseconds now)
{
    if (m_isHeld || m_pieces.empty() || now - m_last < tolerance)
        return;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        m_recorder->eventAt(piece.begin, EventKind::HoldBegins, piece.task, piece.step);
        if (i + 1 < m_pieces.size())
            m_recorder->eventAt(m_pieces[i + 1].begin, EventKind::HoldEnds, piece.task, piece.step);
    }
    m_pieces.erase(m_pieces.begin(), m_pieces.end() - 1);
    m_isHeld = true;
}

void Heartbeat::end(Nanoseconds now)
{
    const Piece &piece = m_pieces.back();
    m_recorder->eventAt(now, EventKind::HoldEnds, piece.task, piece.step);
    m_isHeld = false;
}

} // namespace interleave
