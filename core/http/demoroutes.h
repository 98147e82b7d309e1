// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/requestparser.h"

#include <QHash>

#include <chrono>
#include <random>

namespace interleave {

/// What the demo server says to a request, and how long it waits before.
struct DemoAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    int retryAfter = 0; ///< seconds; 0: no such header
    std::chrono::milliseconds delay{0};
};

/// Which answer an address has: pages from the data compiled in, and the queries of DemoServer. One thread.
///
/// What is random (jitter, fail) comes from one generator with a fixed seed: the n-th draw is the same in every server.
class DemoRoutes
{
public:
    /// `latency` is waited before every answer.
    explicit DemoRoutes(std::chrono::milliseconds latency);

    [[nodiscard]] DemoAnswer answer(const ParsedRequest &request);

    static constexpr std::chrono::milliseconds longestDelay = std::chrono::seconds(60); ///< of delay= and of jitter=

private:
    void addPages(const QString &resource, const QByteArray &path);
    [[nodiscard]] DemoAnswer page(const ParsedRequest &request, QByteArrayView path) const;
    double unit();

    const std::chrono::milliseconds m_latency;
    QHash<QByteArray, QByteArray> m_pages; ///< path without the last slash, body
    std::mt19937_64 m_random;              ///< its sequence is fixed by the standard
};

/// A body that says what is wrong: {"error": "..."}.
[[nodiscard]] QByteArray errorBody(QByteArrayView what);

/// Status line, headers and, except for HEAD and statuses that have none, the body. Kept short on purpose: clients read
/// headers a byte at a time.
[[nodiscard]] QByteArray serialized(const DemoAnswer &answer, const ParsedRequest &request, bool keepAlive);

} // namespace interleave
