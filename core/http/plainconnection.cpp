// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/plainconnection.h"

#include "core/http/wire.h"

#include <QNetworkProxy>

#include <fcntl.h>
#include <utility>

namespace interleave {

// A wire that outlives the call in which its connection goes.
class PlainConnection::Line final : public QObject
{
public:
    Line(int descriptor, PlainConnection &connection)
        : connection(&connection)
        , wire(descriptor, [this] {
            if (this->connection)
                this->connection->lineChanged();
        })
    {}

    PlainConnection *connection; ///< null: it has gone
    Wire wire;
};

PlainConnection::PlainConnection(const QString &host, quint16 port)
    : m_host(host)
    , m_port(port)
    , m_connector(new QTcpSocket)
{
    m_connector->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(m_connector, &QTcpSocket::connected, &m_ear, [this] { connectorReady(); });
    // Posted: a connection that is refused at once is not to end inside connectToHost().
    QObject::connect(m_connector, &QTcpSocket::errorOccurred, &m_ear, [this](QAbstractSocket::SocketError error) {
        if (m_user && m_connector)
            m_user->broke(error, m_connector->errorString());
    }, Qt::QueuedConnection);
}

PlainConnection::~PlainConnection()
{
    if (m_connector) {
        QObject::disconnect(m_connector, nullptr, &m_ear, nullptr);
        m_connector->abort();
        m_connector->deleteLater();
    }
    if (m_line) {
        m_line->connection = nullptr;
        m_line->wire.hangUp();
        m_line->deleteLater();
    }
}

bool PlainConnection::isFree() const
{
    return m_line && !m_line->wire.inputEnded() && !m_line->wire.isBroken() && m_line->wire.received().isEmpty();
}

void PlainConnection::connectToHost()
{
    m_connector->connectToHost(m_host, m_port);
}

void PlainConnection::connectorReady()
{
    QTcpSocket *connector = std::exchange(m_connector, nullptr);
    QObject::disconnect(connector, nullptr, &m_ear, nullptr);
    m_line = new Line(::fcntl(static_cast<int>(connector->socketDescriptor()), F_DUPFD_CLOEXEC, 0), *this);
    connector->abort();
    connector->deleteLater();
    if (m_user)
        m_user->connected();
}

void PlainConnection::send(const QByteArray &bytes)
{
    m_line->wire.send(bytes);
    if (m_line->wire.isBroken())
        QMetaObject::invokeMethod(&m_ear, [this] { lineChanged(); }, Qt::QueuedConnection);
    else if (m_line->wire.allSent())
        m_user->allWritten();
}

QByteArray PlainConnection::readAll()
{
    return m_line ? m_line->wire.takeReceived() : QByteArray();
}

// Something has come, or all has been written, or the connection has ended: a wire tells of one at a time.
void PlainConnection::lineChanged()
{
    if (!m_user)
        return; // isFree() will tell
    if (!m_line->wire.received().isEmpty())
        m_user->bytesCame();
    else if (m_line->wire.inputEnded() || m_line->wire.isBroken())
        m_user->broke(QAbstractSocket::RemoteHostClosedError, {});
    else if (m_line->wire.allSent())
        m_user->allWritten();
}

} // namespace interleave
