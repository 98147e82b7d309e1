// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/democonnection.h"

namespace interleave {

using std::chrono::steady_clock;

namespace {

// How long a client may take to close after the last answer. Closing while it is still sending would reset the
// connection, and the answer with it (RFC 9112, section 9.6).
constexpr std::chrono::milliseconds lingering = std::chrono::seconds(1);

} // namespace

DemoConnection::DemoConnection(int descriptor, quint64 id, const Shared &shared, std::function<void()> ended)
    : m_id(id)
    , m_shared(shared)
    , m_ended(std::move(ended))
    , m_wire(descriptor, [this] { m_wake.notify(); })
{
}

DemoConnection::~DemoConnection()
{
    Q_ASSERT(m_conversation.isReady());
}

void DemoConnection::start()
{
    m_conversation = converse(FrameMark());
}

void DemoConnection::close()
{
    m_closing = true;
    if (!m_conversation.isReady())
        m_wake.notify();
}

void DemoConnection::timeCame()
{
    m_timeCame = true;
    m_wake.notify();
}

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
            m_shared.counters.requestCame();
            const DemoAnswer answer = m_shared.routes.answer(next.request);
            QCoro::Task<> waiting = pause(answer.delay, FrameMark());
            co_await waiting;
            keepAlive = next.request.keepAlive;
            if (!isOver())
                m_wire.send(serialized(answer, next.request, keepAlive));
            m_shared.counters.requestLeft();
        }
        while (!m_wire.allSent() && !isOver())
            co_await change;
    }

    if (!isOver()) {
        m_wire.finishSending();
        const auto end = steady_clock::now() + lingering;
        m_timeCame = false;
        m_shared.timers.set(end, m_id);
        while (!m_wire.inputEnded() && !m_timeCame && !isOver()) {
            m_wire.consume(m_wire.received().size());
            co_await change;
        }
        m_shared.timers.cancel(end, m_id);
    }
    m_ended();
}

// Ends early when the connection does.
QCoro::Task<> DemoConnection::pause(std::chrono::milliseconds time, [[maybe_unused]] FrameMark mark)
{
    if (time.count() <= 0)
        co_return;
    Wake::Change change = m_wake.next();
    const auto end = steady_clock::now() + time;
    m_timeCame = false;
    m_shared.timers.set(end, m_id);
    while (!m_timeCame && !isOver())
        co_await change;
    m_shared.timers.cancel(end, m_id);
}

} // namespace interleave
