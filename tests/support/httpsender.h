// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/demoserver.h"
#include "core/time/steadyclock.h"
#include "tests/support/httprecorder.h"

namespace interleave::test {

/// A demo server on a free port that answers at once, or after `latency`.
class FreeServer : public DemoServer
{
public:
    explicit FreeServer(std::chrono::milliseconds latency = std::chrono::milliseconds(0))
        : DemoServer({.port = 0, .latency = latency})
    {}
};

/// A request for a page of the server.
[[nodiscard]] HttpRequest to(const DemoServer &server, const QString &target);

/// A client that sends `limit` requests at once, and a recorder that everything is told to.
struct HttpSender
{
    explicit HttpSender(int limit)
        : client(clock, limit)
    {}

    RequestId send(const HttpRequest &request) { return client.send(request, recorder); }

    SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client;
};

/// Sends one request with a client of its own and waits for its end.
[[nodiscard]] Told sendAlone(const HttpRequest &request);

/// The end of a request that is sent alone, with a deadline of 10 s if it has none; an empty result when it was not told
/// once and last.
[[nodiscard]] HttpResult resultOf(HttpRequest request);
[[nodiscard]] HttpResult resultOf(const QUrl &url);

} // namespace interleave::test
