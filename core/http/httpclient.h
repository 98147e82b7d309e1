// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"
#include "core/time/clock.h"

#include <memory>

namespace interleave {

/// Names a request of one HttpClient; never 0, never used twice.
using RequestId = quint64;

/// Who is told of a request's progress. Called on the client's I/O thread, never after ended(), and from inside no
/// call of the client's. The observer must outlive the request or the client.
class HttpObserver
{
public:
    virtual ~HttpObserver() = default;
    /// The request is in `phase` since `time`.
    virtual void phaseReached(RequestId id, HttpPhase phase, Nanoseconds time) = 0;
    /// The one end of the request.
    virtual void ended(RequestId id, const HttpResult &result) = 0;
};

/// Sends HTTP requests from a thread of its own, at most `limit` at once, in the order they came in.
///
/// In front of a pool of ceil(limit / 6) QNetworkAccessManagers stands our own FIFO gate, because a manager keeps at most
/// 6 connections to a host and queues the rest where nobody sees it. All functions may be called from any thread and
/// return at once. Times are stamped on the I/O thread, where things happen, with the clock that was given.
class HttpClient
{
public:
    /// `clock` must be thread-safe (SteadyClock is) and outlive the client. 1 <= limit.
    HttpClient(const Clock &clock, int limit);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    /// Aborts what is under way, tells every observer, and joins the thread.
    ~HttpClient();

    /// Queues a request; `observer` is told of every phase and of the end.
    RequestId send(HttpRequest request, HttpObserver &observer);

    /// Ends a request as Cancelled; the observer is still told. Nothing happens to one that has ended.
    void abort(RequestId id);

private:
    class Worker;
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace interleave
