// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlclient.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace interleave::testing {

/// Writes down what an SqlClient tells, and waits for it; not for ever.
class SqlRecorder final : public SqlObserver
{
public:
    void phaseReached(StatementId id, SqlPhase phase, Nanoseconds time) override
    {
        const std::scoped_lock lock(m_mutex);
        m_phases[id].emplace_back(phase, time);
        m_changed.notify_all();
    }
    void ended(StatementId id, const SqlResult &result) override
    {
        const std::scoped_lock lock(m_mutex);
        m_results[id].push_back(result);
        m_changed.notify_all();
    }

    /// The end; nothing when it does not come.
    std::optional<SqlResult> result(StatementId id, std::chrono::milliseconds longest = std::chrono::seconds(30))
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, longest, [&] { return !m_results[id].empty(); });
        return m_results[id].empty() ? std::nullopt : std::optional(m_results[id].front());
    }
    /// False when it does not come.
    bool reaches(StatementId id, SqlPhase phase)
    {
        std::unique_lock lock(m_mutex);
        const auto has = [&] {
            return std::ranges::any_of(m_phases[id], [phase](const auto &one) { return one.first == phase; });
        };
        return m_changed.wait_for(lock, std::chrono::seconds(30), has);
    }
    [[nodiscard]] int ends(StatementId id)
    {
        const std::scoped_lock lock(m_mutex);
        return static_cast<int>(m_results[id].size());
    }
    [[nodiscard]] std::vector<std::pair<SqlPhase, Nanoseconds>> phases(StatementId id)
    {
        const std::scoped_lock lock(m_mutex);
        return m_phases[id];
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<StatementId, std::vector<std::pair<SqlPhase, Nanoseconds>>> m_phases;
    std::map<StatementId, std::vector<SqlResult>> m_results;
};

/// A client with one database, and what it tells.
struct OneDatabase
{
    explicit OneDatabase(const SqlSource &source)
    {
        client.add(0, source);
    }
    StatementId send(const QString &text, Bindings values = {}, quint64 owner = 0)
    {
        return client.send(0, {text, std::move(values), owner}, recorder);
    }
    SqlResult run(const QString &text, Bindings values = {}, quint64 owner = 0)
    {
        return recorder.result(send(text, std::move(values), owner)).value_or(SqlResult{.message = Message::inWords(QStringLiteral("no end"))});
    }
    /// What a person reads of it; empty when it went well.
    QString complaint(const QString &text, Bindings values = {}) { return run(text, std::move(values)).message.text(); }

    struct WallClock final : Clock
    {
        [[nodiscard]] Nanoseconds now() const override { return std::chrono::steady_clock::now().time_since_epoch(); }
    };

    WallClock clock;
    SqlRecorder recorder;
    SqlClient client{clock};
};

} // namespace interleave::testing
