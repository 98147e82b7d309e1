// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/democounters.h"
#include "core/http/demoroutes.h"
#include "core/http/duetimers.h"
#include "core/http/wake.h"
#include "core/http/wire.h"

#include <QCoroTask>

namespace interleave {

/// One connection of the demo server: a coroutine that reads a request, waits, answers, and goes on to the next.
///
/// The coroutine is joined before the object goes: it ends by itself, or by close(); `ended` is called once, as the last
/// thing it does, and the owner deletes the connection later from the event loop. One thread.
class DemoConnection
{
public:
    /// What all connections of a server share; outlives them.
    struct Shared
    {
        DemoRoutes &routes;
        DemoCounters &counters;
        DueTimers &timers; ///< calls timeCame() of the connection whose id is the key
    };

    DemoConnection(int descriptor, quint64 id, const Shared &shared, std::function<void()> ended);
    DemoConnection(const DemoConnection &) = delete;
    DemoConnection &operator=(const DemoConnection &) = delete;
    /// close() first.
    ~DemoConnection();

    /// Begins the conversation. It may be over when this returns.
    void start();
    /// Ends the conversation where it stands; it is over when this returns.
    void close();
    void timeCame();

private:
    QCoro::Task<> converse(FrameMark mark);
    QCoro::Task<> pause(std::chrono::milliseconds time, FrameMark mark);
    [[nodiscard]] bool isOver() const { return m_closing || m_wire.isBroken(); }

    const quint64 m_id;
    const Shared m_shared;
    const std::function<void()> m_ended;
    Wake m_wake;
    Wire m_wire;
    bool m_timeCame = false;
    bool m_closing = false;
    QCoro::Task<> m_conversation;
};

} // namespace interleave
