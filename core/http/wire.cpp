// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire.h"

#include "core/http/requestparser.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace interleave {

namespace {

constexpr qsizetype mostReceived = requestHeaderLimit + requestBodyLimit;

bool isTemporary(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

Wire::Wire(int descriptor, std::function<void()> changed)
    : m_descriptor(descriptor)
    , m_changed(std::move(changed))
    , m_readable(descriptor, QSocketNotifier::Read)
    , m_writable(descriptor, QSocketNotifier::Write)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    // An answer is one write; it need not wait for the acknowledgement of the last one.
    const int yes = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    m_writable.setEnabled(false);
    QObject::connect(&m_readable, &QSocketNotifier::activated, &m_readable, [this] {
        readSome();
        m_changed();
    });
    QObject::connect(&m_writable, &QSocketNotifier::activated, &m_writable, [this] {
        writeSome();
        m_changed();
    });
}

Wire::~Wire()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    ::close(m_descriptor);
}

void Wire::consume(qsizetype bytes)
{
    m_received.remove(0, bytes);
    if (!m_inputEnded && !m_broken && m_received.size() < mostReceived)
        m_readable.setEnabled(true);
}

void Wire::send(QByteArray bytes)
{
    if (m_unsent.isEmpty())
        m_unsent = std::move(bytes);
    else
        m_unsent += bytes;
    writeSome();
}

void Wire::finishSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void Wire::readSome()
{
    std::array<char, 16 * 1024> buffer;
    const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (count > 0) {
        m_received.append(buffer.data(), count);
        if (m_received.size() >= mostReceived)
            m_readable.setEnabled(false);
    } else if (count == 0) {
        m_inputEnded = true;
        m_readable.setEnabled(false);
    } else if (!isTemporary(errno)) {
        breakOff();
    }
}

void Wire::writeSome()
{
    while (!m_unsent.isEmpty() && !m_broken) {
        const ssize_t count
            = ::send(m_descriptor, m_unsent.constData(), static_cast<size_t>(m_unsent.size()), MSG_NOSIGNAL);
        if (count >= 0) {
            m_unsent.remove(0, count);
        } else if (errno != EINTR) {
            if (!isTemporary(errno))
                breakOff();
            break;
        }
    }
    m_writable.setEnabled(!m_unsent.isEmpty());
}

void Wire::breakOff()
{
    m_broken = true;
    m_unsent.clear();
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
}

} // namespace interleave
