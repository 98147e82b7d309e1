// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <functional>

namespace interleave {

/// Whether a statement gives rows that are to be fetched.
[[nodiscard]] bool readsRows(const QString &statement);

/// The statement with other placeholders: `placeholder` says what stands for :name. Texts in quotes and casts (::int) stay, but for
/// `percent`, which stands for each %.
[[nodiscard]] QString withPlaceholders(const QString &statement, const std::function<QString(const QString &name)> &placeholder,
                                       const QString &percent = QStringLiteral("%"));

/// A database's address without its "sqlite:" or "postgres:".
[[nodiscard]] QString addressOf(const Resource &database);
[[nodiscard]] bool isPostgres(const Resource &database);

} // namespace interleave
