// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace interleave {

/// A request: over a manager, through redirects, to its result.
class HttpExchange final : public Exchange
{
public:
    HttpExchange(RequestId id, HttpRequest request, HttpObserver &observer, const Surroundings &surroundings);
    ~HttpExchange() override;

    [[nodiscard]] Nanoseconds timeout() const override { return m_request.timeout; }
    [[nodiscard]] std::optional<Ending> flaw() const override { return flawOf(m_request); }

protected:
    [[nodiscard]] QString where() const override;
    [[nodiscard]] QString host() const override { return m_request.url.host(); }
    [[nodiscard]] Nanoseconds connectTimeout() const override { return m_request.connectTimeout; }
    [[nodiscard]] Nanoseconds idleTimeout() const override { return m_request.idleTimeout; }
    void dispatch() override;
    void letGo() override;

private:
    [[nodiscard]] QNetworkReply *send();
    [[nodiscard]] QNetworkRequest prepared() const;
    void wasSent();
    void headersCame();
    void readBody();
    void replyFinished();
    void followTo(const QByteArray &location);
    [[nodiscard]] Ending outcome();
    [[nodiscard]] QList<QSslError> tlsFaults() const;

    HttpRequest m_request; ///< of the present hop
    ManagerPool &m_pool;
    QNetworkAccessManager *m_manager = nullptr;
    QNetworkReply *m_reply = nullptr;
    QObject m_ear; ///< receives the reply's signals; Qt's own connections to a reply must stay when ours go
};

} // namespace interleave
