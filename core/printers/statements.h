// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace interleave {

/// Whether an SQL statement gives rows that are to be fetched.
[[nodiscard]] bool isReadingStatement(const QString &statement);

} // namespace interleave
