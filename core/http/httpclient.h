// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"
#include "core/time/clock.h"

#include <QSslCertificate>

#include <memory>

namespace interleave {

/// Names a request of one HttpClient; never 0, never used twice.
using RequestId = quint64;

class ForeignLimits;

/// What a client is set up with.
struct ClientOptions
{
    int limit = 1;                            ///< at most so many at once; from 1
    std::shared_ptr<ForeignLimits> limits{};  ///< of the run; null: the client has some of its own
    QList<QSslCertificate> authorities{};     ///< that vouch for servers, besides the system's
};

/// Who is told of a request's progress. Called on the client's I/O thread, never after ended(), and from inside no
/// call of the client's. The observer must outlive the request or the client. It may call send() and abort(), but not
/// send for ever in answer to Cancelled: the client's destructor would wait for it.
class HttpObserver
{
public:
    virtual ~HttpObserver() = default;
    /// The request is in `phase` since `time`. Phases come in their order, some may be left out; a redirect that is
    /// followed begins again at Connecting.
    virtual void phaseReached(RequestId id, HttpPhase phase, Nanoseconds time) = 0;
    /// The one end of the request.
    virtual void ended(RequestId id, const HttpResult &result) = 0;
};

/// Sends HTTP requests, and holds TCP conversations, from a thread of its own, at most `limit` at once, in the order they came in.
///
/// In front of the connections stands our own FIFO gate. Plain HTTP is carried by libcurl (CurlHop); what is
/// encrypted or goes through a proxy over a pool of ceil(limit / 6) QNetworkAccessManagers, because each keeps at most 6
/// connections to a host and queues the rest where nobody sees it. All functions may be called from any thread and
/// return at once. Times are stamped on the I/O thread, where things happen, with the clock that was given. Deadlines
/// run from send() on, by the machine's steady clock, and fire up to 2 ms late; so do the patience with which a connection
/// and the next byte are waited for.
///
/// Redirects are followed by the client itself: at most 10, to http and https only, never from https to http, to hosts
/// HttpRequest allows; what proves who is asking (Authorization, Cookie, X-Api-Key) stays at its origin. Cookies are not
/// kept, nothing is cached. A request whose method is not idempotent (RFC 9110, section 9.2.2) is never sent twice: not a
/// POST. Certificates are always checked. The proxy is Qt's: the environment's, and none for loopback. Broken framing ends a request;
/// over a manager where Qt lets it be seen: there a chunked body that is cut short may pass for a whole one.
class HttpClient
{
public:
    /// `clock` must be thread-safe (SteadyClock is) and outlive the client. 1 <= limit.
    HttpClient(const Clock &clock, const ClientOptions &options);
    HttpClient(const Clock &clock, int limit)
        : HttpClient(clock, ClientOptions{.limit = limit})
    {}
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    /// Aborts what is under way, tells every observer, and joins the thread; well under a second. No other thread may
    /// be inside a function of the client, nor call one afterwards.
    ~HttpClient();

    /// Queues a request; `observer` is told of every phase and of the end.
    RequestId send(HttpRequest request, HttpObserver &observer);
    RequestId send(TcpRequest request, HttpObserver &observer);

    /// Ends a request as Cancelled; the observer is still told. Nothing happens to one that has ended.
    void abort(RequestId id);

    /// The same for every request sent so far. Aborting one by one lets queued ones onto the wire in between.
    void abortAll();

private:
    friend class BlockingClient;
    class Worker;
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace interleave
