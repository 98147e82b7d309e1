// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlsource.h"
#include "core/trace/message.h"

class QSqlError;

namespace interleave {

// Why statements fail, in sentences for people. Pure.

/// No connection came about.
[[nodiscard]] Message noConnection(const SqlSource &source, const QSqlError &error);
/// Qt has no driver for it.
[[nodiscard]] Message noDriver(const SqlSource &source);
/// The connection broke while a statement ran, or before.
[[nodiscard]] Message connectionLost(const SqlSource &source);
/// The database did not take the statement.
[[nodiscard]] Message refused(const QSqlError &error);
[[nodiscard]] Message stillLocked(const SqlSource &source, int seconds);
[[nodiscard]] Message otherFiles();
[[nodiscard]] Message noValueFor(const QString &placeholder);
[[nodiscard]] Message noPlaceholderFor(const QString &name);

/// What the database says, without what surrounds it: "relation \"x\" does not exist".
[[nodiscard]] QString sentenceOf(const QSqlError &error);

} // namespace interleave
