// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/sqlservers.h"

#include <QRegularExpression>
#include <QSettings>

namespace interleave {

namespace {

const QString group = QStringLiteral("databases");
const QString host = QStringLiteral("host");
const QString port = QStringLiteral("port");
const QString database = QStringLiteral("database");
const QString user = QStringLiteral("user");

} // namespace

SqlServers readServers(QSettings &settings)
{
    SqlServers servers;
    settings.beginGroup(group);
    for (const QString &name : settings.childGroups()) {
        if (!isServiceName(name))
            continue;
        settings.beginGroup(name);
        servers.insert(name, {.host = settings.value(host).toString(),
                              .port = settings.value(port).toInt(),
                              .database = settings.value(database).toString(),
                              .user = settings.value(user).toString(),
                              .password = {}});
        settings.endGroup();
    }
    settings.endGroup();
    return servers;
}

void writeServers(QSettings &settings, const SqlServers &servers)
{
    settings.beginGroup(group);
    settings.remove(QString());
    for (auto it = servers.begin(); it != servers.end(); ++it) {
        settings.beginGroup(it.key());
        settings.setValue(host, it->host);
        settings.setValue(port, it->port);
        settings.setValue(database, it->database);
        settings.setValue(user, it->user);
        settings.endGroup();
    }
    settings.endGroup();
}

bool isServiceName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9._-]{1,64}\\z"));
    return form.match(name).hasMatch();
}

} // namespace interleave
