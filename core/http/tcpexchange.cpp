// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/tcpexchange.h"

#include <QNetworkProxy>

#include <sys/socket.h>

namespace interleave {

TcpExchange::TcpExchange(RequestId id, TcpRequest request, HttpObserver &observer, const Surroundings &surroundings)
    : Exchange(id, observer, surroundings)
    , m_request(std::move(request))
{}

TcpExchange::~TcpExchange()
{
    letGo();
}

std::optional<Ending> TcpExchange::flaw() const
{
    return m_request.host.isEmpty() || m_request.port == 0 ? std::optional(noTcpAddress(where())) : std::nullopt;
}

QString TcpExchange::where() const
{
    const QString host = m_request.host.contains(u':') ? u'[' + m_request.host + u']' : m_request.host;
    return host + u':' + QString::number(m_request.port);
}

void TcpExchange::dispatch()
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy); // what a proxy would do with our half-close nobody knows
    m_socket->setReadBufferSize(256 * 1024);
    QObject::connect(m_socket.get(), &QTcpSocket::connected, &m_ear, [this] { connected(); });
    QObject::connect(m_socket.get(), &QTcpSocket::bytesWritten, &m_ear, [this] { someWritten(); });
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, &m_ear, [this] { someCame(); });
    // Posted: the socket is not to be deleted from inside its own signal.
    QObject::connect(m_socket.get(), &QTcpSocket::errorOccurred, &m_ear,
                     [this](QAbstractSocket::SocketError error) { failed(error); }, Qt::QueuedConnection);
    enterPhase(HttpPhase::Connecting);
    m_socket->connectToHost(m_request.host, m_request.port);
}

void TcpExchange::connected()
{
    sign();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_socket->write(m_request.text) == 0)
        someWritten();
}

// Half-closed by hand: QTcpSocket knows no such thing, and would not read on.
void TcpExchange::someWritten()
{
    sign();
    if (m_socket->bytesToWrite() > 0 || phase() >= HttpPhase::Sent)
        return;
    ++m_result.sendings;
    enterPhase(HttpPhase::Sent);
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void TcpExchange::someCame()
{
    sign();
    if (phase() == HttpPhase::Sent)
        enterPhase(HttpPhase::Receiving);
    const QByteArray bytes = m_socket->readAll();
    m_result.received += bytes.size();
    if (m_request.wantReply)
        m_result.body += bytes;
    if (m_result.received > m_request.replyCap)
        QMetaObject::invokeMethod(&m_ear, [this] { endNow(tooLarge(m_request.replyCap)); }, Qt::QueuedConnection);
}

// The end of a good conversation is an "error", too: the other side has closed.
void TcpExchange::failed(QAbstractSocket::SocketError error)
{
    if (!m_socket)
        return;
    if (m_socket->bytesAvailable() > 0)
        someCame();
    endNow(endOf(error));
}

Ending TcpExchange::endOf(QAbstractSocket::SocketError error) const
{
    if (error == QAbstractSocket::RemoteHostClosedError && phase() >= HttpPhase::Sent)
        return m_result.received > m_request.replyCap ? tooLarge(m_request.replyCap) : Ending();
    return tcpFailure(error, m_request.host, where(), m_socket->errorString());
}

void TcpExchange::letGo()
{
    if (!m_socket)
        return;
    QTcpSocket *socket = m_socket.release();
    QObject::disconnect(socket, nullptr, &m_ear, nullptr);
    socket->abort();
    socket->deleteLater();
}

} // namespace interleave
