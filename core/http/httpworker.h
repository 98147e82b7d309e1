// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/duetimers.h"
#include "core/http/exchange.h"
#include "core/http/managerpool.h"

#include <deque>
#include <unordered_map>

namespace interleave {

/// What a client's thread does: keeps the line in front of the gate, lets at most `limit` pass, watches the deadlines.
/// Made, used and deleted on the I/O thread.
class HttpClient::Worker
{
public:
    using TimePoint = DueTimers::TimePoint;

    Worker(const Clock &clock, int limit);
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    ~Worker();

    /// The request stands at the end of the line; admit() lets it pass. `arrived`: when it was sent.
    void enqueue(RequestId id, HttpRequest request, HttpObserver &observer, TimePoint arrived);
    void abort(RequestId id);
    void abortAll();
    /// Lets requests onto the wire while there is room.
    void admit();

private:
    struct Entry
    {
        std::unique_ptr<Exchange> exchange;
        TimePoint deadline; ///< max: none
    };
    using Entries = std::unordered_map<RequestId, Entry>;

    void deadlineCame(RequestId id);
    void stop(Entries::iterator entry, const Ending &ending);
    void finish(Entries::iterator entry);

    const int m_limit;
    Exchange::Surroundings m_surroundings;
    ManagerPool m_kept;          ///< connections that are used again
    ManagerPool m_fresh;         ///< connections that are used once
    DueTimers m_deadlines;
    QObject m_place;             ///< for what is posted to this thread
    bool m_admitting = false;    ///< an admit() is posted
    std::deque<RequestId> m_line; ///< some may have ended; they are passed over
    Entries m_entries;           ///< in the line or on the wire
    int m_onWire = 0;
};

} // namespace interleave
