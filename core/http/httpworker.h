// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/curlmulti.h"
#include "core/http/duetimers.h"
#include "core/http/exchange.h"
#include "core/http/managerpool.h"

#include <deque>
#include <memory>
#include <unordered_map>
#include <variant>

namespace interleave {

/// What a client's thread does: keeps the line in front of the gate, lets at most `limit` pass, watches the deadlines.
/// Made, used and deleted on the I/O thread.
class HttpClient::Worker
{
public:
    using TimePoint = DueTimers::TimePoint;
    using Order = std::variant<std::monostate, HttpRequest, TcpRequest>;

    Worker(const Clock &clock, const ClientOptions &options);
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    ~Worker();

    /// The request stands at the end of the line; admit() lets it pass. `arrived`: when it was sent.
    void enqueue(RequestId id, Order order, HttpObserver &observer, TimePoint arrived);
    void abort(RequestId id);
    void abortAll();
    /// Lets requests onto the wire while there is room.
    void admit();

private:
    struct Entry
    {
        std::unique_ptr<Exchange> exchange;
        TimePoint deadline = TimePoint::max(); ///< max: none
        TimePoint patience = TimePoint::max(); ///< when to look whether it is stuck; max: it is not on the wire
    };
    using Entries = std::unordered_map<RequestId, Entry>;

    [[nodiscard]] std::unique_ptr<Exchange> exchangeOf(RequestId id, Order order, HttpObserver &observer);
    void deadlineCame(RequestId id);
    void patienceCame(RequestId id);
    void admitSoon();
    void stop(Entries::iterator entry, const Ending &ending);
    void finish(Entries::iterator entry);

    const int m_limit;
    std::shared_ptr<ForeignLimits> m_limits;
    CurlMulti m_curl;
    ManagerPool m_kept;
    ManagerPool m_fresh;
    QHash<QString, QList<QSslError>> m_tlsFaults;
    Exchange::Surroundings m_surroundings;
    DueTimers m_deadlines;
    DueTimers m_patience;
    QObject m_place;             ///< for what is posted to this thread
    bool m_admitting = false;    ///< an admit() is posted
    std::deque<RequestId> m_line; ///< some may have ended; they are passed over
    Entries m_entries;           ///< in the line or on the wire
    int m_onWire = 0;
};

} // namespace interleave
