// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/sqlsource.h"

#include <QDir>

namespace interleave {

namespace {

const QLatin1String memory(":memory:");

} // namespace

QString nameInAddress(const QString &address)
{
    return address.mid(address.indexOf(u':') + 1);
}

bool isServer(const QString &address)
{
    return address.startsWith(QLatin1String("postgres:"));
}

bool isLasting(const QString &address)
{
    return isServer(address) || nameInAddress(address) != memory;
}

SqlSource sourceOf(const QString &address, const QString &folder, const SqlServers &servers)
{
    SqlSource source;
    source.name = address;
    if (isServer(address)) {
        source.kind = SqlSource::Kind::Server;
        source.service = nameInAddress(address);
        if (const auto known = servers.find(source.service); known != servers.end()) {
            source.server = *known;
            // A password alone (from the environment) leaves the place to libpq.
            if (SqlServer place = *known; place.password.clear(), place != SqlServer{})
                source.service.clear();
        }
    } else if (isLasting(address)) {
        source.kind = SqlSource::Kind::File;
        source.file = QDir(folder).absoluteFilePath(nameInAddress(address));
    }
    return source;
}

} // namespace interleave
