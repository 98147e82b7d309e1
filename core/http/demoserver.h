// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/demonote.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace interleave {

/// The demo server: a small HTTP/1.1 server on 127.0.0.1 in a thread of its own, with made-up products and people.
///
/// /products, /products/{1..20}, /people, /people/{1..90}/ and the queries delay=MS (added to the base latency),
/// jitter=MS (up to so much more, evenly), status=CODE (200 to 599), fail=RATE (0 to 1: that share of the answers is a
/// 500). delay and jitter are cut at 60 s; what cannot be read is a 400. /echo takes any method and sends the body back.
/// retry-after=SECONDS puts such a header on answers 429 and 503. Everything else is 404, other methods than GET and HEAD 405; error bodies are {"error": "..."}.
///
/// A second port echoes: what comes is sent back after the base latency, and when the client has sent all it is closed.
///
/// Connections are kept alive; requests sent ahead are taken one after another, so that a connection has at most one at
/// a time and the answers come in order. A client that shuts down its sending half still gets its answer, and one that
/// left cannot be told from it: its request counts until its answer is due. A reset ends it at once.
class DemoServer
{
public:
    struct Options
    {
        quint16 port = 0;                        ///< 0: any free one
        quint16 echoPort = 0;                    ///< likewise
        std::chrono::milliseconds latency{100};  ///< before every answer
        DemoLog log{};                           ///< told of what happens, on the server's thread; may be empty
    };

    /// Starts listening; isListening() says whether it worked.
    explicit DemoServer(const Options &options);
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;
    /// Closes all connections, without answering what waits, and joins the thread.
    ~DemoServer();

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] quint16 echoPort() const;
    /// "http://127.0.0.1:PORT"
    [[nodiscard]] QUrl url() const;

    // Counters, from any thread.
    [[nodiscard]] int requestsSeen() const;
    [[nodiscard]] int requestsNow() const;  ///< received and not answered
    [[nodiscard]] int mostAtOnce() const;   ///< the highest requestsNow() so far
    [[nodiscard]] int connectionsSeen() const;
    /// Coroutine frames of all servers in this process; 0 when none is left. For tests.
    [[nodiscard]] static int coroutinesAlive();

private:
    class Listener;
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace interleave
