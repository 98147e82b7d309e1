// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <set>
#include <utility>

namespace interleave {

/// Any number of due times behind one QTimer: delayed answers of the server, deadlines of the client. (A QTimer each
/// costs quadratic time in Qt.) One thread only. Never early; late by up to 1 ms and what the machine is late.
class DueTimers
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Key = quint64;

    /// `due` is called from the event loop with the key of each time that has come, the earliest first, the smaller key
    /// first at the same time. It may set and cancel others.
    explicit DueTimers(std::function<void(Key)> due);

    /// A key may stand for several times.
    void set(TimePoint time, Key key);
    /// Nothing happens when it has come already.
    void cancel(TimePoint time, Key key);

private:
    void fire();
    void arm();

    std::function<void(Key)> m_due;
    std::set<std::pair<TimePoint, Key>> m_times;
    QTimer m_timer;
    TimePoint m_armedFor = TimePoint::max(); ///< when m_timer will fire; max: it is not running
};

} // namespace interleave
