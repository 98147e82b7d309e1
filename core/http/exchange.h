// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/endings.h"
#include "core/http/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <functional>

namespace interleave {

/// One request on its way: over a manager, through redirects, to its result. Lives on the I/O thread.
class Exchange
{
public:
    /// What all exchanges of a client share.
    struct Surroundings
    {
        const Clock &clock;
        QNetworkRequest pattern;                   ///< attributes every request has
        QSslConfiguration tls;
        std::function<void(RequestId)> over;       ///< the exchange has its result; may delete it
    };

    Exchange(RequestId id, HttpRequest request, HttpObserver &observer, const Surroundings &surroundings);
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    /// Lets go of what is under way without telling anybody.
    ~Exchange();

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] HttpObserver &observer() const { return m_observer; }
    [[nodiscard]] QNetworkAccessManager *manager() const { return m_manager; }
    [[nodiscard]] const HttpResult &result() const { return m_result; }

    void enterPhase(HttpPhase phase);
    /// Hands the request to a manager; `over` is called from the event loop when it has ended.
    void start(QNetworkAccessManager &manager);
    /// Gives it this end, wherever it is, without calling `over`.
    void stop(const Ending &ending);

private:
    void dispatch();
    [[nodiscard]] QNetworkRequest prepared() const;
    void wasSent();
    void headersCame();
    void readBody();
    void replyFinished();
    [[nodiscard]] Ending outcome();
    void end(const Ending &ending);
    void letGo();

    const RequestId m_id;
    HttpRequest m_request; ///< of the present hop
    HttpObserver &m_observer;
    const Surroundings &m_surroundings;
    QNetworkAccessManager *m_manager = nullptr;
    QNetworkReply *m_reply = nullptr;
    QObject m_ear; ///< receives the reply's signals; Qt's own connections to a reply must stay when ours go
    HttpPhase m_phase = HttpPhase::Queued;
    HttpResult m_result;
};

} // namespace interleave
