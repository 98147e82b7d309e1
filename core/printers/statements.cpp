// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/statements.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array readers{"SELECT", "WITH", "VALUES", "PRAGMA"};

} // namespace

bool isReadingStatement(const QString &statement)
{
    const QString trimmed = statement.trimmed();
    for (const char *word : readers) {
        if (trimmed.startsWith(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return trimmed.contains(QLatin1String("RETURNING"), Qt::CaseInsensitive);
}

} // namespace interleave
