// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlclient.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace interleave {

/// A statement that holds its thread until it has ended, as a blocking driver's call does: the loop's thread or a worker's.
class BlockingStatement final : private SqlObserver
{
public:
    struct Phase
    {
        SqlPhase phase;
        Nanoseconds time;
    };

    /// Sends it off.
    BlockingStatement(SqlClient &client, quint32 database, SqlStatement statement)
        : m_client(client)
        , m_id(client.send(database, std::move(statement), *this))
    {}
    BlockingStatement(const BlockingStatement &) = delete;
    BlockingStatement &operator=(const BlockingStatement &) = delete;
    /// Gives up what has not ended.
    ~BlockingStatement() override { m_client.abort(m_id); }

    /// Blocks until there is something new, at most for `longest`, or until it is to stop.
    void wait(Nanoseconds longest, const std::stop_token &stop);
    /// What it has come to since the last time.
    [[nodiscard]] std::vector<Phase> takePhases();
    /// The end, once it has come.
    [[nodiscard]] std::optional<SqlResult> result();

private:
    // On the database's thread.
    void phaseReached(StatementId id, SqlPhase phase, Nanoseconds time) override;
    void ended(StatementId id, const SqlResult &result) override;

    SqlClient &m_client;
    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    std::vector<Phase> m_phases;
    std::optional<SqlResult> m_result;
    const StatementId m_id; ///< last: it may be told at once
};

} // namespace interleave
