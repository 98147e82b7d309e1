// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpclient.h"
#include "core/sql/sqlclient.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace interleave {

/// What the I/O thread reports of a request.
struct IoNotice
{
    RequestId request = 0;
    std::optional<HttpResult> result; ///< the end; else a phase
    HttpPhase phase = HttpPhase::Queued;
    Nanoseconds time{0};
};

/// What a database's thread reports of a statement.
struct SqlNotice
{
    StatementId statement = 0;
    std::optional<SqlResult> result; ///< the end; else a phase
    SqlPhase phase = SqlPhase::Queued;
    Nanoseconds time{0};
};

using Notice = std::variant<IoNotice, SqlNotice>;

/// Where the I/O thread and those of databases leave what they have to report and the engine's thread picks it up: from its
/// event loop, or out of a wait that blocks it. Also carries Ctrl+C, which ends such a wait.
class Inbox
{
public:
    /// `wakeUp` is called on the reporting thread when the inbox was empty before.
    explicit Inbox(std::function<void()> wakeUp)
        : m_wakeUp(std::move(wakeUp))
    {}

    /// Any thread.
    void post(Notice notice);
    /// Any thread: ends the present blocking wait and every later one at once.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted.load(std::memory_order_acquire); }

    /// The engine's thread: what has come since the last time.
    [[nodiscard]] std::vector<Notice> takeAll();

    /// The engine's thread: blocks until something has come, or interrupt().
    void waitForNotice();
    /// The engine's thread: blocks for `duration`, whatever comes, or until interrupt().
    void sleep(Nanoseconds duration);

private:
    std::function<void()> m_wakeUp;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Notice> m_notices;
    std::atomic<bool> m_interrupted{false};
};

} // namespace interleave
