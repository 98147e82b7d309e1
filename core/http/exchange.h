// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/duetimers.h"
#include "core/http/endings.h"
#include "core/http/foreignlimits.h"
#include "core/http/httpclient.h"

#include <QHash>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

#include <functional>

namespace interleave {

class CurlMulti;
class ManagerPool;

/// One request or conversation on its way from the gate to its result. Lives on the client's thread.
class Exchange
{
public:
    using TimePoint = DueTimers::TimePoint;

    /// What all exchanges of a client share.
    struct Surroundings
    {
        const Clock &clock;
        QNetworkRequest pattern;                   ///< attributes every request has
        QSslConfiguration tls;
        CurlMulti &curl;                           ///< libcurl's connections
        ManagerPool &kept;                         ///< Qt's connections that are used again
        ManagerPool &fresh;                        ///< Qt's connections that are used once
        ForeignLimits &limits;
        QHash<QString, QList<QSslError>> &tlsFaults; ///< what was wrong with certificates last, by host and port
        std::function<void(RequestId)> over;       ///< the exchange has its result; may delete it
    };

    Exchange(RequestId id, HttpObserver &observer, const Surroundings &surroundings);
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    /// Lets go of what is under way without telling anybody.
    virtual ~Exchange();

    [[nodiscard]] HttpObserver &observer() const { return m_observer; }
    [[nodiscard]] const HttpResult &result() const { return m_result; }
    [[nodiscard]] HttpPhase phase() const { return m_phase; }
    void enterPhase(HttpPhase phase);

    /// For the whole exchange, the time in the queue too; 0: none.
    [[nodiscard]] virtual Nanoseconds timeout() const = 0;
    /// Why it cannot be begun at all; nothing when it can.
    [[nodiscard]] virtual std::optional<Ending> flaw() const = 0;
    /// Takes its place among those that reach other people's machines; false while none is free.
    [[nodiscard]] bool takePlace();
    /// It is past the gate; `over` is called from the event loop when it has ended. Or the end it has at once.
    [[nodiscard]] std::optional<Ending> start();
    /// Gives it this end, wherever it is, without calling `over`.
    void stop(const Ending &ending);

    /// When it counts as stuck, unless something happens before.
    [[nodiscard]] TimePoint patience() const;
    /// The end of one that is stuck; of one whose timeout is over.
    [[nodiscard]] Ending stuck() const;
    [[nodiscard]] Ending late(bool dispatched) const;

protected:
    /// "host:port" and host of where it goes now.
    [[nodiscard]] virtual QString where() const = 0;
    [[nodiscard]] virtual QString host() const = 0;
    [[nodiscard]] virtual Nanoseconds connectTimeout() const = 0;
    [[nodiscard]] virtual Nanoseconds idleTimeout() const = 0;
    virtual void dispatch() = 0;
    virtual void letGo() = 0;

    /// One more goes to that host; or the end it has because it may not.
    [[nodiscard]] std::optional<Ending> spend(const QString &host);
    /// Something has come or gone.
    void sign() { m_lastSign = std::chrono::steady_clock::now(); }
    void end(const Ending &ending);
    /// The same, and tells the client; as the last thing it does.
    void endNow(const Ending &ending);

    const RequestId m_id;
    const Surroundings &m_surroundings;
    HttpResult m_result;

private:
    HttpObserver &m_observer;
    HttpPhase m_phase = HttpPhase::Queued;
    TimePoint m_lastSign{};
    bool m_hasPlace = false;
};

} // namespace interleave
