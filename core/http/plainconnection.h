// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace interleave {

/// A connection to a host and port over which plain HTTP is spoken, one request after the other. Closes when it goes, without
/// telling anybody; its owner may delete it from inside any call of its user.
class PlainConnection
{
public:
    /// Who speaks on it. Told from the event loop.
    class User
    {
    public:
        virtual void connected() = 0;
        virtual void allWritten() = 0; ///< from inside send(), too
        virtual void bytesCame() = 0;
        /// The other side has closed it, or it was never made. What had come before is still to be read.
        virtual void broke(QAbstractSocket::SocketError error, const QString &words) = 0;

    protected:
        ~User() = default;
    };

    PlainConnection(const QString &host, quint16 port);
    PlainConnection(const PlainConnection &) = delete;
    PlainConnection &operator=(const PlainConnection &) = delete;
    ~PlainConnection();

    [[nodiscard]] bool isTo(const QString &host, quint16 port) const { return m_port == port && m_host == host; }
    /// Connected, and nobody has sent what no one asked for.
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    /// Null: nobody.
    void setUser(User *user) { m_user = user; }
    void connectToHost();
    void send(const QByteArray &bytes);
    [[nodiscard]] QByteArray readAll() { return m_socket->readAll(); }

private:
    const QString m_host;
    const quint16 m_port;
    User *m_user = nullptr;
    QTcpSocket *m_socket; ///< deleted from the event loop: never from inside its own signal
    QObject m_ear;
};

} // namespace interleave
