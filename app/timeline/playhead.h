// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/tracepoint.h"

#include <QObject>

namespace interleave {

/// The moment of the run that the window shows: all panels follow it. It is live when it stands at the run's growing end,
/// or at its end when it is over; else where somebody has put it.
class Playhead : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] Nanoseconds time() const { return m_point.time; }
    /// Stands at the growing end, and moves with it.
    [[nodiscard]] bool isLive() const { return m_live; }
    /// What has happened in the variant: of the instant at time(), all; in the variant that is stepped through, as far as
    /// it has come.
    [[nodiscard]] TracePoint pointIn(int variant) const;
    /// The variant that is stepped through event by event; -1 while whole instants are shown.
    [[nodiscard]] int steppedVariant() const { return m_variant; }
    /// The moment to which the run has come.
    [[nodiscard]] Nanoseconds end() const { return m_end; }

    /// Puts it there; before the beginning is the beginning, and at or after the end stays at the end without being live.
    void setTime(Nanoseconds time);
    /// Between two events of one instant, in one variant.
    void setPoint(int variant, TracePoint point);
    void goLive();

    /// The run has come so far. Moves a live playhead with it.
    void setEnd(Nanoseconds end);
    /// Another run, or none: live, at its beginning.
    void reset();

Q_SIGNALS:
    /// The moment, or whether it is live.
    void changed();

private:
    void put(int variant, TracePoint point, bool live);

    TracePoint m_point;
    Nanoseconds m_end{0};
    int m_variant = -1;
    bool m_live = true;
};

} // namespace interleave
