// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawclient.h"

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace interleave::test {

RawClient::RawClient(quint16 port)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{20, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void RawClient::say(const QByteArray &bytes)
{
    for (qsizetype said = 0; said < bytes.size();) {
        const ssize_t count = ::send(m_descriptor, bytes.constData() + said, static_cast<size_t>(bytes.size() - said),
                                     MSG_NOSIGNAL);
        if (count <= 0)
            return;
        said += count;
    }
}

void RawClient::finishSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawClient::reset()
{
    const linger hard{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(m_descriptor);
    m_descriptor = -1;
}

bool RawClient::receive()
{
    std::array<char, 16 * 1024> buffer;
    const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (count > 0)
        m_received.append(buffer.data(), count);
    return count > 0;
}

std::optional<RawAnswer> RawClient::answer(bool bodiless)
{
    RawAnswer answer;
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!receive())
            return std::nullopt;
    }
    answer.head = m_received.first(end + 4);
    m_received.remove(0, end + 4);
    answer.status = answer.head.mid(9, 3).toInt();

    const QByteArray lengthHeader = "\r\nContent-Length: ";
    const qsizetype at = answer.head.indexOf(lengthHeader);
    if (at < 0 || bodiless)
        return answer;
    const qsizetype from = at + lengthHeader.size();
    const qsizetype length = answer.head.mid(from, answer.head.indexOf('\r', from) - from).toLongLong();
    while (m_received.size() < length) {
        if (!receive())
            return std::nullopt;
    }
    answer.body = m_received.first(length);
    m_received.remove(0, length);
    return answer;
}

bool RawClient::isClosedByServer()
{
    if (!m_received.isEmpty())
        return false;
    char byte = 0;
    return ::recv(m_descriptor, &byte, 1, 0) == 0;
}

QByteArray get(const QByteArray &target, const QByteArray &moreHeaders)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + moreHeaders + "\r\n";
}

RawAnswer askOnce(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.say(request);
    return client.answer().value_or(RawAnswer());
}

} // namespace interleave::test
