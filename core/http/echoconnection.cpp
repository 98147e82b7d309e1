// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/echoconnection.h"

namespace interleave {

QCoro::Task<> EchoConnection::converse([[maybe_unused]] FrameMark mark)
{
    Wake::Change change = m_wake.next();
    while (!isOver()) {
        const QByteArray text = m_wire.received();
        if (text.isEmpty() && m_wire.inputEnded())
            break;
        if (text.isEmpty()) {
            co_await change;
            continue;
        }
        m_wire.consume(text.size());
        tell(DemoNote::Kind::Received, text.size());
        QCoro::Task<> waiting = pause(m_latency, FrameMark());
        co_await waiting;
        if (isOver())
            break;
        // Told before the client can see it, as the end is.
        tell(DemoNote::Kind::Answered, text.size());
        m_wire.send(text);
        while (!m_wire.allSent() && !isOver())
            co_await change;
    }
    tell(DemoNote::Kind::Closed);
    if (!isOver())
        m_wire.finishSending();
    ended();
}

} // namespace interleave
