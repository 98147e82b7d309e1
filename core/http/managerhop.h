// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/http/hop.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace interleave {

/// A hop over a QNetworkAccessManager: what is encrypted, or goes through a proxy.
class ManagerHop final : public Hop
{
public:
    /// `request` outlives the hop.
    ManagerHop(const HttpRequest &request, const Exchange::Surroundings &surroundings, Listener &listener);
    ~ManagerHop() override;

    void start() override;
    [[nodiscard]] int sendings() const override { return m_sendings; }
    [[nodiscard]] bool hasHead() const override { return m_hasHead; }
    [[nodiscard]] int status() const override;
    [[nodiscard]] QByteArray header(const QByteArray &name) const override { return m_reply->rawHeader(name); }
    [[nodiscard]] QByteArray takeBody() override { return m_reply->readAll(); }
    [[nodiscard]] bool isOver() const override { return m_reply->isFinished(); }
    [[nodiscard]] Trouble trouble() const override;

private:
    [[nodiscard]] QNetworkReply *send();
    [[nodiscard]] QNetworkRequest prepared() const;

    const HttpRequest &m_request;
    const Exchange::Surroundings &m_surroundings;
    Listener &m_listener;
    ManagerPool &m_pool;
    QNetworkAccessManager &m_manager;
    QNetworkReply *m_reply = nullptr;
    int m_sendings = 0;
    bool m_hasHead = false;
    QObject m_ear; ///< receives the reply's signals; Qt's own connections to a reply must stay when ours go
};

} // namespace interleave
