// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/plainconnection.h"

#include <QNetworkProxy>

namespace interleave {

namespace {

// What Qt may hold of a body before we have read it; without this a fast server fills the memory.
constexpr qint64 readAhead = 256 * 1024;

} // namespace

PlainConnection::PlainConnection(const QString &host, quint16 port)
    : m_host(host)
    , m_port(port)
    , m_socket(new QTcpSocket)
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(readAhead);
    QObject::connect(m_socket, &QTcpSocket::connected, &m_ear, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (m_user)
            m_user->connected();
    });
    QObject::connect(m_socket, &QTcpSocket::bytesWritten, &m_ear, [this] {
        if (m_user && m_socket->bytesToWrite() == 0)
            m_user->allWritten();
    });
    QObject::connect(m_socket, &QTcpSocket::readyRead, &m_ear, [this] {
        if (m_user)
            m_user->bytesCame();
    });
    // Posted: a connection that is refused at once is not to end inside connectToHost().
    QObject::connect(m_socket, &QTcpSocket::errorOccurred, &m_ear, [this](QAbstractSocket::SocketError error) {
        if (m_user)
            m_user->broke(error, m_socket->errorString());
    }, Qt::QueuedConnection);
}

PlainConnection::~PlainConnection()
{
    QObject::disconnect(m_socket, nullptr, &m_ear, nullptr);
    m_socket->abort();
    m_socket->deleteLater();
}

bool PlainConnection::isFree() const
{
    return isConnected() && m_socket->bytesAvailable() == 0;
}

void PlainConnection::connectToHost()
{
    m_socket->connectToHost(m_host, m_port);
}

// Written at once: the event loop would look first what else there is to do.
void PlainConnection::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

} // namespace interleave
