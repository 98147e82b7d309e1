// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpclient.h"
#include "core/sql/sqlclient.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
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
/// event loop, or out of a wait that blocks it.
class Inbox
{
public:
    /// `wakeUp` is called on the reporting thread when the inbox was empty before.
    explicit Inbox(std::function<void()> wakeUp)
        : m_wakeUp(std::move(wakeUp))
    {}

    /// Any thread.
    void post(Notice notice);

    /// The engine's thread: what has come since the last time.
    [[nodiscard]] std::vector<Notice> takeAll();
    /// The engine's thread: blocks until something has come, at most for `longest`, or until it is to stop.
    void waitForNotice(Nanoseconds longest, const std::stop_token &stop);

private:
    std::function<void()> m_wakeUp;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Notice> m_notices;
};

} // namespace interleave
