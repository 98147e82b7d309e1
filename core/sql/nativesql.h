// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSqlDriver;

namespace interleave {

// What Qt SQL has no function for, asked of the libraries its drivers use: libsqlite3 and libpq, found when the program
// runs. Where one is not to be had (a driver with a copy of SQLite inside), nothing happens, and a statement is waited
// for instead.

/// A driver's connection, as its library knows it.
class NativeConnection
{
public:
    NativeConnection() = default;
    /// On the connection's thread; the driver is open.
    static NativeConnection ofSqlite(const QSqlDriver &driver, const char *sourceId);
    static NativeConnection ofPostgres(const QSqlDriver &driver);

    // From any thread, while the connection is open.

    /// SQLite: the statement that runs ends with an error. False where that cannot be done.
    bool interrupt() const;
    /// PostgreSQL: whoever reads from the server, or writes to it, gets an error. False where that cannot be done.
    bool cutOff() const;

private:
    void *m_sqlite = nullptr;
    void *m_postgres = nullptr;
};

} // namespace interleave
