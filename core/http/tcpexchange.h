// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QTcpSocket>

#include <memory>

namespace interleave {

/// A conversation over TCP: connects, sends the text, shuts down its half, and reads until the other side closes.
class TcpExchange final : public Exchange
{
public:
    TcpExchange(RequestId id, TcpRequest request, HttpObserver &observer, const Surroundings &surroundings);
    ~TcpExchange() override;

    [[nodiscard]] Nanoseconds timeout() const override { return m_request.timeout; }
    [[nodiscard]] std::optional<Ending> flaw() const override;

protected:
    [[nodiscard]] QString where() const override;
    [[nodiscard]] QString host() const override { return m_request.host; }
    [[nodiscard]] Nanoseconds connectTimeout() const override { return m_request.connectTimeout; }
    [[nodiscard]] Nanoseconds idleTimeout() const override { return m_request.idleTimeout; }
    void dispatch() override;
    void letGo() override;

private:
    void connected();
    void someWritten();
    void someCame();
    void failed(QAbstractSocket::SocketError error);
    [[nodiscard]] Ending endOf(QAbstractSocket::SocketError error) const;

    TcpRequest m_request;
    std::unique_ptr<QTcpSocket> m_socket;
    QObject m_ear;
};

} // namespace interleave
