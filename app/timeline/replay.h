// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/moments.h"
#include "app/timeline/replaypace.h"
#include "core/time/clock.h"
#include "core/trace/eventsearch.h"

#include <QTimer>

namespace interleave {

/// Plays a run that has happened, and steps through it: moves the playhead. While it does not play it does nothing.
class Replay : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `clock` tells wall time.
    Replay(Playhead &playhead, Moments &moments, const Clock &clock, QObject *parent = nullptr);

    /// Forward from where the playhead stands, or from the beginning when that is the end of a run that is over; backward
    /// likewise.
    void play(Direction direction);
    void pause();
    /// Plays forward, or pauses.
    void toggle();
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    [[nodiscard]] Direction direction() const { return m_direction; }
    /// 0.05 to 1000 times the run's own time; at once.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }

    /// To the next event, or the one before, of the variant that is stepped through: `variant`, if it is in the run.
    void step(int variant, Direction direction);
    /// To the next of them in any variant. False when there is none.
    bool jump(Wanted wanted, Direction direction);
    /// To the end, and on with a run that goes on.
    void goLive();
    void goToBeginning();

    /// As the timer does once a frame.
    void tick();

Q_SIGNALS:
    /// Plays, pauses, or plays at another speed.
    void changed();

private:
    void stop();

    Playhead &m_playhead;
    Moments &m_moments;
    const Clock &m_clock;
    ReplayPace m_pace;
    QTimer m_timer;
    Direction m_direction = Direction::Forward;
    double m_speed = 1;
};

} // namespace interleave
