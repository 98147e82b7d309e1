// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/democounters.h"
#include "core/http/demonote.h"
#include "core/http/duetimers.h"
#include "core/http/wake.h"
#include "core/http/wire.h"

#include <QCoroTask>

namespace interleave {

/// One connection of the demo server, whatever is spoken on it: a coroutine, and the wire it listens to.
///
/// The coroutine is joined before the object goes: it ends by itself, or by close(); `ended` is called once, as the last
/// thing it does, and the owner deletes the connection later from the event loop. One thread.
class Conversation
{
public:
    /// What a listener gives to each of its connections.
    struct Place
    {
        int descriptor;
        quint64 id;
        DueTimers &timers; ///< calls timeCame() of the connection whose id is the key
        DemoLog log;       ///< may be empty
        std::function<void()> ended;
    };

    Conversation(const Place &place, DemoNote::Port port);
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;
    /// close() first.
    virtual ~Conversation();

    /// Begins the conversation. It may be over when this returns.
    void start();
    /// Ends the conversation where it stands; it is over when this returns.
    void close();
    void timeCame();

protected:
    virtual QCoro::Task<> converse(FrameMark mark) = 0;
    /// Ends early when the connection does.
    QCoro::Task<> pause(std::chrono::milliseconds time, FrameMark mark);
    /// After the last answer: until the other side has closed, or too long for it.
    QCoro::Task<> linger(FrameMark mark);
    [[nodiscard]] bool isOver() const { return m_closing || m_wire.isBroken(); }
    void tell(DemoNote::Kind kind, qint64 bytes = 0, const QByteArray &target = {});
    /// The last thing a conversation does; it has told of its end.
    void ended();

    Wake m_wake;
    Wire m_wire;

private:
    const DemoNote::Port m_port;
    const Place m_place;
    bool m_timeCame = false;
    bool m_closing = false;
    QCoro::Task<> m_conversation;
};

} // namespace interleave
