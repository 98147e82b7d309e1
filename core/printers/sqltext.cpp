// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/sqltext.h"

#include <QRegularExpression>

#include <array>

namespace interleave {

namespace {

constexpr std::array readers{"SELECT", "WITH", "VALUES", "PRAGMA"};

} // namespace

bool readsRows(const QString &statement)
{
    const QString trimmed = statement.trimmed();
    for (const char *word : readers) {
        if (trimmed.startsWith(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return trimmed.contains(QLatin1String("RETURNING"), Qt::CaseInsensitive);
}

QString withPlaceholders(const QString &statement, const std::function<QString(const QString &)> &placeholder, const QString &percent)
{
    static const QRegularExpression expression(QStringLiteral("('(?:[^']|'')*'|\"[^\"]*\"|::)|:([A-Za-z_][A-Za-z0-9_]*)|(%)"));
    QString result;
    qsizetype begin = 0;
    for (auto it = expression.globalMatch(statement); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += statement.mid(begin, match.capturedStart() - begin);
        if (match.hasCaptured(3))
            result += percent;
        else if (match.hasCaptured(2))
            result += placeholder(match.captured(2));
        else
            result += match.captured(0).replace(u'%', percent);
        begin = match.capturedEnd();
    }
    return result + statement.mid(begin);
}

QString addressOf(const Resource &database)
{
    return database.address.mid(database.address.indexOf(u':') + 1);
}

bool isPostgres(const Resource &database)
{
    return database.address.startsWith(QLatin1String("postgres:"));
}

} // namespace interleave
