// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlsource.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace interleave {

/// The environment variable that has a service's password: INTERLEAVE_PASSWORD_MY_SHOP for "my-shop". (libpq's own
/// PGPASSWORD serves all.)
[[nodiscard]] QString passwordVariable(const QString &service);

/// Adds the passwords of these services: from the environment, else, for those among `servers`, from the system's key
/// store (the freedesktop secret service, KWallet, or what the system has). Who has none there goes without, and libpq
/// looks in its own places. `done` is called later on this thread, unless `context` has gone; the key store may ask the
/// person something before.
void findPasswords(SqlServers servers, const QStringList &services, QObject *context,
                   const std::function<void(const SqlServers &)> &done);

/// Keeps a password in the key store, or forgets it when it is empty. `done` is called later with what went wrong, or
/// with nothing.
void keepPassword(const QString &service, const QString &password, QObject *context,
                  const std::function<void(const QString &error)> &done);

} // namespace interleave
