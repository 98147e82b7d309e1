// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/democonnection.h"

namespace interleave {

DemoConnection::DemoConnection(const Place &place, DemoRoutes &routes, DemoCounters &counters)
    : Conversation(place, DemoNote::Port::Http)
    , m_routes(routes)
    , m_counters(counters)
{}

// Requests that were sent without waiting for answers are taken one by one, so that the answers come in their order.
QCoro::Task<> DemoConnection::converse([[maybe_unused]] FrameMark mark)
{
    Wake::Change change = m_wake.next();
    bool keepAlive = true;
    while (keepAlive && !isOver()) {
        ParseResult next = parseRequest(m_wire.received());
        if (next.outcome == ParseResult::Outcome::NeedMore) {
            if (m_wire.inputEnded())
                break;
            co_await change;
            continue;
        }
        m_wire.consume(next.consumed);

        if (next.outcome == ParseResult::Outcome::Refused) {
            keepAlive = false;
            DemoAnswer refusal;
            refusal.status = next.status;
            refusal.body = errorBody("this is no request that can be answered");
            m_wire.send(serialized(refusal, next.request, keepAlive));
        } else {
            m_counters.requestCame();
            tell(DemoNote::Kind::Received, next.consumed, next.request.target);
            const DemoAnswer answer = m_routes.answer(next.request);
            QCoro::Task<> waiting = pause(answer.delay, FrameMark());
            co_await waiting;
            keepAlive = next.request.keepAlive;
            if (!isOver()) {
                const QByteArray bytes = serialized(answer, next.request, keepAlive);
                // Told before the client can see it.
                tell(DemoNote::Kind::Answered, answer.body.size(), next.request.target);
                m_wire.send(bytes);
            }
            m_counters.requestLeft();
        }
        while (!m_wire.allSent() && !isOver())
            co_await change;
    }

    if (!isOver()) {
        QCoro::Task<> waiting = linger(FrameMark());
        co_await waiting;
    }
    tell(DemoNote::Kind::Closed);
    ended();
}

} // namespace interleave
