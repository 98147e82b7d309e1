// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/event.h"
#include "core/trace/message.h"

#include <QObject>

namespace interleave {

/// Drives one run on the engine's thread, in step with wall time. All functions are called there, but for
/// requestInterrupt(). Destroying it interrupts the run and joins what it started.
class RunDriver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void begin() = 0;
    virtual void pause() {}
    virtual void resume() {}
    virtual void step() {}
    virtual void setSpeed(double speed) { Q_UNUSED(speed) }
    virtual void interrupt() = 0;
    virtual void cancelTask(int variant, TaskId task) = 0;

    /// Any thread, to be followed by interrupt(): ends what blocks the engine's thread, so that it can hear of it.
    virtual void requestInterrupt() = 0;

Q_SIGNALS:
    void over();
    void failed(const interleave::Message &reason);
};

} // namespace interleave
