// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/nativesql.h"
#include "core/sql/sqlsource.h"
#include "core/sql/sqlstatement.h"

#include <QSqlDatabase>

#include <atomic>
#include <mutex>

class QSqlQuery;

namespace interleave {

/// One connection to a database, on the thread that made it: Qt SQL wants that. Its calls block.
class SqlConnection
{
public:
    explicit SqlConnection(const SqlSource &source)
        : m_source(source)
    {}
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;
    ~SqlConnection() { close(); }

    [[nodiscard]] bool isOpen() const { return m_database.isValid(); }
    /// Connects; why not, if it fails. A server has 2 s to answer (libpq's shortest), or what PGCONNECT_TIMEOUT says.
    Message open();
    void close();
    /// Runs a statement and goes through all of its rows; `finished` is the caller's to stamp. Once `stop` is true it ends
    /// as soon as it can, and the result is of no interest. A connection that breaks meanwhile is closed.
    SqlResult run(const SqlStatement &statement, const std::atomic<bool> &stop);
    /// The server's name for this connection, of which another can ask that its statement be cancelled.
    [[nodiscard]] qint64 backend() const { return m_backend; }

    // From any thread.

    /// SQLite: ends the statement that runs; false where that is not possible.
    bool interrupt();
    /// A server's: breaks the connection off, so that whoever waits for the server does so no longer.
    bool cutOff();

private:
    bool setUp(QSqlError &error);
    [[nodiscard]] Message flawIn(const SqlStatement &statement) const;
    SqlResult runOpen(const SqlStatement &statement, const std::atomic<bool> &stop);
    bool execute(QSqlQuery &query, const SqlStatement &statement) const;
    SqlResult fetch(QSqlQuery &query, const std::atomic<bool> &stop);
    SqlResult failure(const QSqlError &error);

    const SqlSource m_source;
    QSqlDatabase m_database;
    bool m_isLost = false; // the server is gone
    std::atomic<qint64> m_backend = 0;
    std::mutex m_mutex; // guards m_native against close()
    NativeConnection m_native;
};

} // namespace interleave
