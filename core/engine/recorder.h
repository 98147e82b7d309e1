// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/clock.h"
#include "core/trace/eventlog.h"

namespace interleave {

/// Stamps what happens with the variant's clock and writes it to the variant's log. One thread at a time.
class Recorder
{
public:
    Recorder(EventLog &log, const Clock &clock)
        : m_log(&log)
        , m_clock(&clock)
    {}

    [[nodiscard]] Nanoseconds now() const { return m_clock->now(); }

    void state(TaskId task, State state, quint32 step, quint32 detail = 0) { stateAt(now(), task, state, step, detail); }

    /// For what the I/O thread saw earlier, at its own time.
    void stateAt(Nanoseconds time, TaskId task, State state, quint32 step, quint32 detail = 0)
    {
        eventAt(time, EventKind::StateChanged, task, step, detail, state);
    }

    void event(EventKind kind, TaskId task, quint32 step = 0, quint32 detail = 0, State state = State::NotStarted)
    {
        eventAt(now(), kind, task, step, detail, state);
    }
    void eventAt(Nanoseconds time, EventKind kind, TaskId task, quint32 step = 0, quint32 detail = 0,
                 State state = State::NotStarted)
    {
        if (!m_closed)
            m_log->append({time, task, detail, step, kind, state});
    }

    /// The variant has ended; what threads still do that were given up is not recorded.
    void close() { m_closed = true; }

    [[nodiscard]] quint32 time(Nanoseconds time) { return m_log->addTime(time); }
    [[nodiscard]] quint32 message(Message message) { return m_log->addMessage(std::move(message)); }

private:
    EventLog *m_log;
    const Clock *m_clock;
    bool m_closed = false;
};

} // namespace interleave
