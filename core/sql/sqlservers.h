// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlsource.h"

class QSettings;

namespace interleave {

/// Where the services are that scenarios name, as the person has described them; without passwords, which the settings'
/// file never has.
[[nodiscard]] SqlServers readServers(QSettings &settings);
void writeServers(QSettings &settings, const SqlServers &servers);

/// What may be the name of a service: what the scenario format allows.
[[nodiscard]] bool isServiceName(const QString &name);

} // namespace interleave
