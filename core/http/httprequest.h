// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"
#include "core/trace/message.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace interleave {

/// One request, as the caller wants it.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    /// Content-Length and Transfer-Encoding are the client's own business and are left out. Unless an Accept-Encoding
    /// is among them, "identity" is asked for, so that bytes counted are bytes sent.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Nanoseconds timeout{0};                ///< for the whole exchange, the time in the queue too; 0: none
    qint64 bodyCap = 8 * 1024 * 1024;      ///< bytes; a longer body ends the exchange as TooLarge
    std::optional<int> expectedStatus;     ///< what counts as success; else any 2xx
    Nanoseconds connectTimeout = std::chrono::seconds(30); ///< from the gate until the request is written
    Nanoseconds idleTimeout = std::chrono::seconds(120);   ///< from then on, without a byte
    bool fresh = false;                    ///< a connection of its own, not reused
    bool wantBody = false;                 ///< the result has the body; else its bytes are counted and let go
    QStringList allowedHosts;              ///< where redirects may lead, besides the host of `url` and loopback
};

/// One conversation over TCP: connects, sends the text, shuts down its half, and reads until the other side closes.
struct TcpRequest
{
    QString host;
    quint16 port = 0;
    QByteArray text;
    Nanoseconds timeout{0};                ///< for the whole of it, the time in the queue too; 0: none
    qint64 replyCap = 8 * 1024 * 1024;     ///< bytes
    Nanoseconds connectTimeout = std::chrono::seconds(30);
    Nanoseconds idleTimeout = std::chrono::seconds(120);
    bool wantReply = false;                ///< the result has it as its body
};

/// How far a request has come. What cannot be told truly (DNS and TCP apart) is not a phase.
enum class HttpPhase : quint8 {
    Queued,     ///< no connection is free yet
    Connecting, ///< handed to what carries it; the request has not been written
    Sent,       ///< written; waiting for the first byte
    Receiving,  ///< the first byte of the answer is here
};

/// Why a request ended. Exactly one, remembered by us: Qt calls timeout and abort both "cancelled".
enum class HttpEnd : quint8 {
    Ok,
    UnexpectedStatus, ///< a whole answer, but not the status wanted
    BadAddress,       ///< not http or https, no host, malformed
    NameNotFound,
    Refused,
    ConnectionLost,   ///< closed before or in the answer
    TlsFailed,
    TimedOut,         ///< our own deadline, or the system's for connecting
    TooLarge,         ///< over the body cap
    Incomplete,       ///< received and announced length differ, or the framing is broken
    TooManyRedirects, ///< more than 10, or to an address that is not allowed
    LimitReached,     ///< the run has asked as much of other hosts as it may
    Cancelled,        ///< aborted by the caller
    Protocol,         ///< anything else, in the words of what carried it
};

/// What became of a request.
struct HttpResult
{
    HttpEnd end = HttpEnd::Ok;
    int status = 0;            ///< 0 when no status line came
    QByteArray body;           ///< empty unless the body was wanted; of a failed request what had come
    qint64 received = 0;       ///< bytes of body
    int redirects = 0;         ///< how many were followed; status, body and received are those of the last answer
    int sendings = 0;          ///< how often a request was written: once a hop, and again when its connection was
                               ///< closed before an answer came, if its method may be repeated (repeats())
    Nanoseconds retryAfter{0}; ///< of an answer 429 or 503 that asks to be left alone for so long; 0: it does not
    QString proxy;             ///< "host:port" of the proxy that was used; empty: none
    Message message;           ///< what a person is told; empty for Ok
    Nanoseconds finished{0};   ///< when the last byte or the failure was seen, by the client's clock

    /// How often it was written beyond what redirects need.
    [[nodiscard]] int repeats() const { return sendings > redirects + 1 ? sendings - redirects - 1 : 0; }
};

} // namespace interleave
