// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpclient.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <vector>

namespace interleave::test {

/// What an observer was told of one request.
struct Told
{
    std::vector<std::pair<HttpPhase, Nanoseconds>> phases;
    std::vector<HttpResult> ends; ///< a good client tells exactly one
    bool phaseAfterEnd = false;

    [[nodiscard]] bool reached(HttpPhase phase) const;
};

/// Writes down everything a client tells. Functions may be called from any thread; waits are bounded (30 s).
class HttpRecorder final : public HttpObserver
{
public:
    void phaseReached(RequestId id, HttpPhase phase, Nanoseconds time) override;
    void ended(RequestId id, const HttpResult &result) override;

    /// Until so many requests have ended; false when that takes too long.
    [[nodiscard]] bool waitForEnds(std::size_t count);
    [[nodiscard]] std::size_t ends() const;
    [[nodiscard]] Told told(RequestId id) const;
    [[nodiscard]] std::map<RequestId, Told> all() const;
    /// So many requests were told of, each of one end and of nothing after it.
    [[nodiscard]] bool eachWasToldOnce(std::size_t count) const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<RequestId, Told> m_told;
    std::size_t m_ends = 0;
};

} // namespace interleave::test
