// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/replay.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::chrono::milliseconds frame{16};

} // namespace

Replay::Replay(Playhead &playhead, Moments &moments, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_playhead(playhead)
    , m_moments(moments)
    , m_clock(clock)
{
    m_timer.setInterval(frame);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Replay::tick);
}

void Replay::play(Direction direction)
{
    if (!m_moments.record() || m_playhead.end() == Nanoseconds{0})
        return;
    const bool forward = direction == Direction::Forward;
    Nanoseconds from = m_playhead.time();
    if (forward && from == m_playhead.end()) {
        if (m_playhead.isLive() && !m_moments.record()->isOver())
            return; // it plays already
        from = Nanoseconds{0};
    } else if (!forward && from == Nanoseconds{0}) {
        from = m_playhead.end();
    }
    m_direction = direction;
    m_playhead.setTime(from);
    m_pace.start(m_clock.now(), from, forward ? m_speed : -m_speed);
    m_timer.start();
    Q_EMIT changed();
}

void Replay::pause()
{
    if (isPlaying())
        stop();
}

void Replay::stop()
{
    m_timer.stop();
    Q_EMIT changed();
}

void Replay::toggle()
{
    if (isPlaying())
        stop();
    else
        play(Direction::Forward);
}

void Replay::setSpeed(double speed)
{
    m_speed = std::clamp(speed, ReplayPace::slowest, ReplayPace::fastest);
    if (isPlaying())
        m_pace.start(m_clock.now(), m_playhead.time(), m_direction == Direction::Forward ? m_speed : -m_speed);
    Q_EMIT changed();
}

void Replay::tick()
{
    if (!isPlaying())
        return;
    const Nanoseconds end = m_playhead.end();
    const Nanoseconds time = m_pace.at(m_clock.now(), end);
    const bool forward = m_direction == Direction::Forward;
    if (forward && time >= end) {
        m_playhead.goLive();
        stop();
    } else {
        m_playhead.setTime(time);
        if (!forward && time <= Nanoseconds{0})
            stop();
    }
}

void Replay::step(int variant, Direction direction)
{
    if (variant < 0 || variant >= m_moments.variantCount())
        return;
    pause();
    if (const auto point = nextEvent(m_moments.order(variant), m_playhead.pointIn(variant), direction, Wanted::Anything))
        m_playhead.setPoint(variant, *point);
}

bool Replay::jump(Wanted wanted, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    int best = -1;
    TracePoint place;
    for (int variant = 0; variant < m_moments.variantCount(); ++variant) {
        TracePoint from = m_playhead.pointIn(variant);
        // What is at this very instant in the other variants is shown already.
        if (!forward && m_playhead.steppedVariant() >= 0 && variant != m_playhead.steppedVariant())
            from.count = 0;
        const auto found = nextEvent(m_moments.order(variant), from, direction, wanted);
        if (found && (best < 0 || (forward ? found->time < place.time : found->time > place.time))) {
            best = variant;
            place = *found;
        }
    }
    if (best < 0)
        return false;
    pause();
    m_playhead.setPoint(best, place);
    return true;
}

void Replay::goLive()
{
    pause();
    m_playhead.goLive();
}

void Replay::goToBeginning()
{
    pause();
    m_playhead.setTime(Nanoseconds{0});
}

} // namespace interleave
