// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/databases.h"

#include "core/engine/databases.h"
#include "core/sql/passwords.h"
#include "core/sql/sqlservers.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QSettings>

namespace interleave {

void chooseDatabases(RunOptions &options, const Scenario &scenario, const QString &file)
{
    if (options.world != World::Real)
        return;
    if (const QFileInfo info(file); info.isFile())
        options.folder = info.absolutePath();
    QStringList services;
    for (const QString &address : lastingDatabases(scenario, options.variants)) {
        if (isServer(address) && options.allowedDatabases.contains(address))
            services.append(nameInAddress(address));
    }
    if (services.isEmpty())
        return;
    QSettings settings;
    QEventLoop loop;
    findPasswords(readServers(settings), services, &loop, [&](const SqlServers &servers) {
        options.servers = servers;
        loop.quit();
    });
    loop.exec();
}

} // namespace interleave
