// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlclient.h"
#include "core/sql/sqlconnection.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <thread>

namespace interleave {

/// The connections to one database, each on a thread of its own, and the line in front of them. Statements go to the
/// connections in the order they came in; those of a transaction to the one that has begun it, which serves nobody else
/// until it is over (with one connection in all it is everybody's, as it is in the printed program).
///
/// All functions may be called from any thread. The observers are told with the pool's lock held.
class SqlPool : public std::enable_shared_from_this<SqlPool>
{
public:
    /// `clock` must be thread-safe; close() comes before its end.
    SqlPool(SqlSource source, const Clock &clock);
    SqlPool(const SqlPool &) = delete;
    SqlPool &operator=(const SqlPool &) = delete;

    void enqueue(StatementId id, SqlStatement statement, SqlObserver &observer);
    /// False if it does not know the statement, or not any more.
    bool abort(StatementId id);
    void abortAll();
    void release(quint64 owner);
    /// Forgets what waits, ends what runs, joins the threads: within a second. One that cannot be ended (a statement of
    /// SQLite's where its library is out of reach, a name that is being looked up) is left to LateThreads.
    void close();

private:
    struct Order
    {
        StatementId id = 0;
        SqlStatement statement;
        SqlObserver *observer = nullptr;
    };
    // A connection and its thread.
    struct Worker
    {
        explicit Worker(const SqlSource &source)
            : connection(source)
        {}
        SqlConnection connection;
        StatementId present = 0;       ///< what it runs
        std::atomic<bool> stop = false; ///< that is not wanted any more
        bool isBeingStopped = false;   ///< the canceller sees to it; nothing new meanwhile, which might be cancelled instead
        quint64 owner = 0;             ///< whose transaction is open
        bool isOver = false;           ///< that owner is gone: it is to be rolled back
        bool hasEnded = false;         ///< its thread
        std::thread thread;
    };

    void work(Worker &worker);
    void serve(Worker &worker, std::unique_lock<std::mutex> &lock);
    SqlResult runOn(Worker &worker, const Order &order, std::unique_lock<std::mutex> &lock);
    void afterwards(Worker &worker, const SqlStatement &statement, bool ok) const;
    std::deque<Order>::iterator nextFor(const Worker &worker);
    void makeRoom();
    void tell(const Worker &worker, const Order &order, SqlPhase phase) const;
    void stopPresent(Worker &worker);
    void cancelOthers();
    bool askToStop(Worker &worker, std::unique_lock<std::mutex> &lock);
    bool joinEnded(std::unique_lock<std::mutex> &lock);

    const SqlSource m_source;
    const Clock *m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_closing = false;
    std::deque<Order> m_line;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::unique_ptr<Worker> m_canceller; ///< ends what others run; made when it is needed
};

} // namespace interleave
