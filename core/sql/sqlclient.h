// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlsource.h"
#include "core/sql/sqlstatement.h"
#include "core/time/clock.h"

#include <atomic>
#include <map>
#include <memory>

namespace interleave {

/// Names a statement of one SqlClient; never 0, never used twice.
using StatementId = quint64;

/// Who is told of a statement's progress: on a thread of the client's, by one at a time. It must not call the client from
/// there, and outlive the statement, its abort() or the client.
class SqlObserver
{
public:
    virtual ~SqlObserver() = default;
    /// The statement is in `phase` since `time`; Queued is not told.
    virtual void phaseReached(StatementId id, SqlPhase phase, Nanoseconds time) = 0;
    /// The one end of the statement.
    virtual void ended(StatementId id, const SqlResult &result) = 0;
};

class SqlPool;

/// Runs statements on databases, each of which has threads of its own: one a connection (SqlSource::connections()).
///
/// A client belongs to one run: a database in memory is empty when it begins, and gone when it ends. send(), abort() and
/// release() may be called from any thread and return at once; whoever wants to block waits for its observer. Times are
/// stamped where they happen, with the clock that was given.
///
/// A statement that is aborted gives its connection back: at once if it waits in line; if it runs, when the database has
/// ended it. A PostgreSQL server is asked to (pg_cancel_backend, over a second connection; when that cannot be had
/// either, the connection is broken off). SQLite is interrupted, where Qt's driver uses the system's library; elsewhere the
/// connection comes back when the statement has ended by itself. What a statement had changed before is undone, as
/// both databases do it.
class SqlClient
{
public:
    /// `clock` must be thread-safe (SteadyClock is) and outlive the client.
    explicit SqlClient(const Clock &clock)
        : m_clock(&clock)
    {}
    SqlClient(const SqlClient &) = delete;
    SqlClient &operator=(const SqlClient &) = delete;
    /// Aborts what is under way and joins the threads; within a second. No other thread may be inside a function of the
    /// client, nor call one afterwards.
    ~SqlClient();

    /// A database that statements can go to, by a number of the caller's. Before the first send().
    void add(quint32 database, SqlSource source);

    /// Queues a statement; `observer` is told of its phases and of its end.
    StatementId send(quint32 database, SqlStatement statement, SqlObserver &observer);
    /// Nobody is interested any more: the observer hears nothing of it from now on.
    void abort(StatementId id);
    void abortAll();
    /// The owner is gone: a transaction of its that is open is rolled back.
    void release(quint64 owner);

private:
    const Clock *m_clock;
    std::atomic<StatementId> m_lastId = 0;
    std::map<quint32, std::shared_ptr<SqlPool>> m_pools;
};

} // namespace interleave
