// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace interleave::test {

/// One answer as it came over the wire.
struct RawAnswer
{
    int status = 0;
    QByteArray head; ///< status line and headers, with the empty line
    QByteArray body; ///< as long as Content-Length says; empty without one
};

/// A TCP client that says exactly what a test wants said, on 127.0.0.1. Every wait is bounded (20 s).
class RawClient
{
public:
    explicit RawClient(quint16 port);
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    ~RawClient();

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }
    void say(const QByteArray &bytes);
    /// "I have said everything": shuts down this half.
    void finishSending();
    /// Leaves with a reset.
    void reset();

    /// The next answer; nothing when the connection ends before it is whole. `bodiless`: of a HEAD.
    [[nodiscard]] std::optional<RawAnswer> answer(bool bodiless = false);
    /// The server closes, having said nothing more.
    [[nodiscard]] bool isClosedByServer();

private:
    bool receive();

    int m_descriptor = -1;
    QByteArray m_received;
};

/// A request with what HTTP/1.1 demands.
[[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &moreHeaders = {});

/// The answer to a request on a connection of its own; of status 0 when there is none.
[[nodiscard]] RawAnswer askOnce(quint16 port, const QByteArray &request);

} // namespace interleave::test
