// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>

namespace interleave {

/// The server's end of one TCP connection, without blocking. One thread.
///
/// Not a QTcpSocket, because that closes itself as soon as the other side has finished sending: a client that shuts down
/// its half and waits for the answer would never get it.
class Wire
{
public:
    /// Takes over a connected descriptor. `changed` is called from the event loop when bytes have come or gone, or
    /// the input has ended, or the connection broke; never from inside a function of this class.
    Wire(int descriptor, std::function<void()> changed);
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;
    /// Closes at once; what is unsent is lost.
    ~Wire();

    /// What has come and was not consumed. Reading pauses while this is more than a request can be.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    void consume(qsizetype bytes);

    /// The other side has finished sending. It may still be listening.
    [[nodiscard]] bool inputEnded() const { return m_inputEnded; }
    /// Reset by the other side: nothing more can be sent or received.
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /// Sends now what the system takes, and the rest when it takes more.
    void send(QByteArray bytes);
    [[nodiscard]] bool allSent() const { return m_unsent.isEmpty(); }
    /// Tells the other side that nothing more will come. Only when all is sent.
    void finishSending();

private:
    void readSome();
    void writeSome();
    void breakOff();

    int m_descriptor;
    std::function<void()> m_changed;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_received;
    QByteArray m_unsent;
    bool m_inputEnded = false;
    bool m_broken = false;
};

} // namespace interleave
