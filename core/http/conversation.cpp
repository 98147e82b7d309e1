// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/conversation.h"

namespace interleave {

using std::chrono::steady_clock;

namespace {

// How long a client may take to close after the last answer. Closing while it is still sending would reset the
// connection, and the answer with it (RFC 9112, section 9.6).
constexpr std::chrono::milliseconds lingering = std::chrono::seconds(1);

} // namespace

Conversation::Conversation(const Place &place, DemoNote::Port port)
    : m_wire(place.descriptor, [this] { m_wake.notify(); })
    , m_port(port)
    , m_place(place)
{}

Conversation::~Conversation()
{
    Q_ASSERT(m_conversation.isReady());
}

void Conversation::start()
{
    tell(DemoNote::Kind::Accepted);
    m_conversation = converse(FrameMark());
}

void Conversation::close()
{
    m_closing = true;
    if (!m_conversation.isReady())
        m_wake.notify();
}

void Conversation::timeCame()
{
    m_timeCame = true;
    m_wake.notify();
}

QCoro::Task<> Conversation::pause(std::chrono::milliseconds time, [[maybe_unused]] FrameMark mark)
{
    if (time.count() <= 0)
        co_return;
    Wake::Change change = m_wake.next();
    const auto end = steady_clock::now() + time;
    m_timeCame = false;
    m_place.timers.set(end, m_place.id);
    while (!m_timeCame && !isOver())
        co_await change;
    m_place.timers.cancel(end, m_place.id);
}

QCoro::Task<> Conversation::linger([[maybe_unused]] FrameMark mark)
{
    m_wire.finishSending();
    Wake::Change change = m_wake.next();
    const auto end = steady_clock::now() + lingering;
    m_timeCame = false;
    m_place.timers.set(end, m_place.id);
    while (!m_wire.inputEnded() && !m_timeCame && !isOver()) {
        m_wire.consume(m_wire.received().size());
        co_await change;
    }
    m_place.timers.cancel(end, m_place.id);
}

void Conversation::tell(DemoNote::Kind kind, qint64 bytes, const QByteArray &target)
{
    if (m_place.log)
        m_place.log({kind, m_port, m_place.id, steady_clock::now(), bytes, target});
}

void Conversation::ended()
{
    m_place.ended();
}

} // namespace interleave
