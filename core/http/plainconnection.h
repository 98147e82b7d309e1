// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace interleave {

/// A connection to a host and port over which plain HTTP is spoken, one request after the other. Closes when it goes, without
/// telling anybody; its owner may delete it from inside any call of its user. One thread.
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
        /// The other side has closed it, or it was never made; RemoteHostClosedError: all that had come has been told of.
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

    /// Null: nobody.
    void setUser(User *user) { m_user = user; }
    void connectToHost();
    /// When it is connected. What is not written at once is told of by allWritten() later.
    void send(const QByteArray &bytes);
    [[nodiscard]] QByteArray readAll();

private:
    class Line;

    void connectorReady();
    void lineChanged();

    const QString m_host;
    const quint16 m_port;
    User *m_user = nullptr;
    // Both are deleted from the event loop, never from inside their own calls.
    QTcpSocket *m_connector; ///< finds the host and connects; null when it has
    Line *m_line = nullptr;  ///< from then on: a QTcpSocket would keep buffers of 32 KiB for each connection
    QObject m_ear;
};

} // namespace interleave
