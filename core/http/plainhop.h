// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/connectionpool.h"
#include "core/http/hop.h"
#include "core/http/responseparser.h"

#include <optional>

namespace interleave {

/// A hop over a connection of our own: plain HTTP/1.1 without a proxy. One thread does all of it, and reads an answer in one
/// piece where QNetworkAccessManager needs a second thread and a system call for each byte of the head.
class PlainHop final : public Hop, private PlainConnection::User
{
public:
    /// `request` outlives the hop.
    PlainHop(const HttpRequest &request, ConnectionPool &pool, Listener &listener);
    ~PlainHop() override;

    void start() override;
    [[nodiscard]] int sendings() const override { return m_sendings; }
    [[nodiscard]] bool hasHead() const override { return m_answer->hasHead(); }
    [[nodiscard]] int status() const override { return m_answer->status(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const override { return m_answer->header(name); }
    [[nodiscard]] QByteArray takeBody() override { return m_answer->takeBody(); }
    [[nodiscard]] bool isOver() const override { return m_isOver; }
    [[nodiscard]] Trouble trouble() const override { return m_trouble; }

private:
    void connectAnew();
    void write();
    void readOn();
    void answered();
    [[nodiscard]] bool mayRepeat() const;

    void connected() override { write(); }
    void allWritten() override;
    void bytesCame() override;
    void broke(QAbstractSocket::SocketError error, const QString &words) override;

    const HttpRequest &m_request;
    ConnectionPool &m_pool;
    Listener &m_listener;
    std::unique_ptr<PlainConnection> m_connection;
    std::optional<ResponseParser> m_answer; ///< always one; made anew for a repetition
    Trouble m_trouble;
    int m_tries = 0;    ///< how often writing was begun
    int m_sendings = 0;
    bool m_isWriting = false;
    bool m_isOver = false;
};

} // namespace interleave
