// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlsource.h"

#include <QProcess>
#include <QTemporaryDir>

namespace interleave::testing {

/// A PostgreSQL server of the test's own, on 127.0.0.1 and a port that was free: an empty cluster in a temporary folder,
/// with one user that has a password, gone with the object. It needs the server's programs (Debian's `postgresql`), not
/// the system's cluster; as root it runs as another user, for PostgreSQL refuses root.
class PostgresServer
{
public:
    PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;
    ~PostgresServer();

    /// Where the server's programs are; empty when there are none.
    [[nodiscard]] static QString programs();

    [[nodiscard]] bool isRunning() const { return m_server.state() == QProcess::Running; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// How to reach it.
    [[nodiscard]] SqlServer place() const;
    /// A service file that describes it by this name, for PGSERVICEFILE.
    [[nodiscard]] QString serviceFile(const QString &service);

    /// One statement over a connection of the test's own, in the order of columns and rows; what went wrong instead.
    QStringList ask(const QString &statement);

    /// The server stops at once, connections are broken off.
    void kill();
    /// After kill(), on the same port and with what was committed.
    bool restart() { return start(); }
    /// It does nothing any more, and closes nothing either; or goes on.
    void freeze(bool frozen);

private:
    bool prepare();
    bool makeCluster();
    bool start();
    void runAsUnprivileged(QProcess &process) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_problem;
    quint16 m_port = 0;
};

} // namespace interleave::testing
