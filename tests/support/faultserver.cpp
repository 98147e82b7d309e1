// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultserver.h"

#include <algorithm>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace interleave::test {

Act hear() { return {Act::Kind::Hear}; }
Act say(const QByteArray &bytes) { return {Act::Kind::Say, bytes}; }
Act drip(const QByteArray &bytes, std::chrono::milliseconds pause) { return {Act::Kind::Drip, bytes, pause}; }
Act rest(std::chrono::milliseconds pause) { return {Act::Kind::Rest, {}, pause}; }
Act flood(const QByteArray &bytes) { return {Act::Kind::Flood, bytes}; }
Act reset() { return {Act::Kind::Reset}; }
Act hold() { return {Act::Kind::Hold}; }

FaultServer::FaultServer(std::vector<Script> scripts, std::optional<TlsIdentity> identity)
    : m_scripts(std::move(scripts))
    , m_identity(std::move(identity))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(m_listener, 128) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("The fault server cannot listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FaultServer::~FaultServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_stopped.notify_all();
        ::shutdown(m_listener, SHUT_RDWR);
        for (const int descriptor : m_open)
            ::shutdown(descriptor, SHUT_RDWR);
    }
    m_acceptor.join();
    for (std::thread &player : m_players)
        player.join();
    ::close(m_listener);
}

QUrl FaultServer::url(const QString &path, const QString &host) const
{
    const QString scheme = m_identity ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, host).arg(m_port).arg(path));
}

std::vector<QByteArray> FaultServer::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

void FaultServer::accept()
{
    for (;;) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const auto number = static_cast<std::size_t>(m_connections++);
        const Script &script = m_scripts.at(std::min(number, m_scripts.size() - 1));
        const std::lock_guard lock(m_mutex);
        if (m_stop) {
            ::close(descriptor);
            return;
        }
        m_open.push_back(descriptor);
        m_players.emplace_back([this, descriptor, &script] { play(descriptor, script); });
    }
}

void FaultServer::play(int descriptor, const Script &script)
{
    std::unique_ptr<FaultWire> wire = wireOn(descriptor, m_identity);
    if (wire) {
        for (const Act &act : script) {
            if (!perform(descriptor, *wire, act))
                break;
        }
    }
    // The descriptor is closed with the lock held: nobody shuts down another's that has got its number.
    const std::lock_guard lock(m_mutex);
    std::erase(m_open, descriptor);
    wire.reset();
}

bool FaultServer::perform(int descriptor, FaultWire &wire, const Act &act)
{
    switch (act.kind) {
    case Act::Kind::Hear: {
        QByteArray header;
        char byte = 0;
        while (!header.endsWith("\r\n\r\n")) {
            if (!wire.read(byte))
                return false;
            header += byte;
        }
        const std::lock_guard lock(m_mutex);
        m_heard.push_back(header);
        return true;
    }
    case Act::Kind::Say:
        return send(wire, act.bytes);
    case Act::Kind::Drip:
        for (const char byte : act.bytes) {
            if (!send(wire, QByteArray(1, byte)) || !pause(act.pause))
                return false;
        }
        return true;
    case Act::Kind::Rest:
        return pause(act.pause);
    case Act::Kind::Flood:
        while (send(wire, act.bytes)) { }
        return false;
    case Act::Kind::Reset: {
        const linger hard{1, 0};
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        return false;
    }
    case Act::Kind::Hold: {
        char byte = 0;
        while (wire.read(byte)) { }
        return true;
    }
    }
    return false;
}

bool FaultServer::send(FaultWire &wire, const QByteArray &bytes)
{
    if (!wire.send(bytes))
        return false;
    m_bytesSent += bytes.size();
    return true;
}

int FaultServer::open() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_open.size());
}

bool FaultServer::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_stopped.wait_for(lock, time, [this] { return m_stop; });
}

} // namespace interleave::test
