// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpclient.h"

#include <stop_token>

namespace interleave {

/// Requests and TCP conversations that block the thread that makes them: `requests` in a thread, with a session of its own.
/// One at a time, on the thread the client was made on, which goes through an event loop of its own meanwhile. Ends as
/// HttpClient's do.
class BlockingClient
{
public:
    /// `clock` must be thread-safe and outlive the client.
    BlockingClient(const Clock &clock, const ClientOptions &options);
    BlockingClient(const BlockingClient &) = delete;
    BlockingClient &operator=(const BlockingClient &) = delete;
    ~BlockingClient();

    /// Blocks until it has ended; as Cancelled when it is to stop. `phases` is told of phases on this thread.
    HttpResult perform(HttpRequest request, HttpObserver &phases, const std::stop_token &stop);
    HttpResult perform(TcpRequest request, HttpObserver &phases, const std::stop_token &stop);

private:
    template<typename Request>
    HttpResult run(Request request, HttpObserver &phases, const std::stop_token &stop);

    std::unique_ptr<HttpClient::Worker> m_worker;
    RequestId m_lastId = 0;
};

} // namespace interleave
