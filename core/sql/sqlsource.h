// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

namespace interleave {

/// Where the server of a service stands, as the settings have it; what is empty or 0 is left to libpq: its environment
/// (PGHOST …), its service file, its own defaults.
struct SqlServer
{
    QString host;
    int port = 0;
    QString database;
    QString user;
    QString password; ///< from the environment or the key store; never written anywhere

    bool operator==(const SqlServer &) const = default;
};

/// By the name of the service: `postgres:NAME`.
using SqlServers = QMap<QString, SqlServer>;

/// A database to connect to.
struct SqlSource
{
    enum class Kind : quint8 { Memory, File, Server };

    Kind kind = Kind::Memory;
    QString name;     ///< as scenario files have it: "sqlite:lesson.db", "postgres:shop"
    QString file;     ///< File: its whole path
    QString service;  ///< Server: for libpq to look up; empty when `server` says where it is
    SqlServer server; ///< Server

    /// How many connections it gets at most: SQLite one, for all tasks share it as they do in the printed program; a
    /// server ten, which is what asyncpg's pool has. They are made when they are needed.
    [[nodiscard]] int connections() const { return kind == Kind::Server ? 10 : 1; }
};

/// Of a scenario's address (Resource::address). `folder`: where files stand; `servers`: where services are, those that
/// are not among them being libpq's business.
[[nodiscard]] SqlSource sourceOf(const QString &address, const QString &folder, const SqlServers &servers);

/// Whether the address is that of a database that is there after the run.
[[nodiscard]] bool isLasting(const QString &address);
/// Of "sqlite:lesson.db": "lesson.db"; of "postgres:shop": "shop".
[[nodiscard]] QString nameInAddress(const QString &address);
[[nodiscard]] bool isServer(const QString &address);

} // namespace interleave
