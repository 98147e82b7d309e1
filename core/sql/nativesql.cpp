// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/nativesql.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>

#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace interleave {

namespace {

using Interrupt = void (*)(void *);
using SourceId = const char *(*)();
using Socket = int (*)(const void *);

// The library the driver has loaded already: the system's loader gives the same one again.
struct Sqlite
{
    QLibrary library{QStringLiteral("sqlite3"), 0};
    Interrupt interrupt = reinterpret_cast<Interrupt>(library.resolve("sqlite3_interrupt"));
    SourceId sourceId = reinterpret_cast<SourceId>(library.resolve("sqlite3_sourceid"));
};

struct Postgres
{
    QLibrary library{QStringLiteral("pq"), 5};
    Socket socket = reinterpret_cast<Socket>(library.resolve("PQsocket"));
};

const Sqlite &sqlite()
{
    static const Sqlite library;
    return library;
}

const Postgres &postgres()
{
    static const Postgres library;
    return library;
}

// The handle is a pointer in a QVariant, of a type that only the driver knows.
void *handleOf(const QSqlDriver &driver, const char *type)
{
    const QVariant handle = driver.handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), type) != 0)
        return nullptr;
    return *static_cast<void *const *>(handle.constData());
}

} // namespace

NativeConnection NativeConnection::ofSqlite(const QSqlDriver &driver, const char *sourceId)
{
    NativeConnection connection;
    // Two copies of SQLite must not be mixed: only the very same release touches the driver's handle.
    if (sqlite().interrupt && sqlite().sourceId && std::strcmp(sqlite().sourceId(), sourceId) == 0)
        connection.m_sqlite = handleOf(driver, "sqlite3*");
    return connection;
}

NativeConnection NativeConnection::ofPostgres(const QSqlDriver &driver)
{
    NativeConnection connection;
    if (postgres().socket)
        connection.m_postgres = handleOf(driver, "PGconn*");
    return connection;
}

bool NativeConnection::interrupt() const
{
    if (m_sqlite)
        sqlite().interrupt(m_sqlite);
    return m_sqlite != nullptr;
}

bool NativeConnection::cutOff() const
{
#ifdef Q_OS_UNIX
    if (!m_postgres)
        return false;
    const int socket = postgres().socket(m_postgres);
    return socket >= 0 && ::shutdown(socket, SHUT_RDWR) == 0;
#else
    return false;
#endif
}

} // namespace interleave
