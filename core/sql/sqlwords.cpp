// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/sqlwords.h"

#include "core/scenario/messages.h"

#include <QRegularExpression>
#include <QSqlError>

namespace interleave {

namespace {

// The answers of libpq that people meet first. In another language than English libpq's own words are shown.
struct Known
{
    const char *words;
    const char *source; ///< %1: the database
};

const Known knownAnswers[] = {
    {"Connection refused", QT_TRANSLATE_NOOP("Message", "The server of %1 refused the connection. Is it running, and does it listen there?")},
    {"No such file or directory", QT_TRANSLATE_NOOP("Message", "The server of %1 is not running on this machine. Is it running, and does it listen there?")},
    {"timeout expired", QT_TRANSLATE_NOOP("Message", "The server of %1 did not answer in time")},
    {"definition of service", QT_TRANSLATE_NOOP("Message", "Nobody has said where the server of %1 is. Describe the service in the program's settings (Databases) or in ~/.pg_service.conf.")},
    {"could not translate host name", QT_TRANSLATE_NOOP("Message", "The server of %1 was not found: there is no host of that name")},
    {"no password supplied", QT_TRANSLATE_NOOP("Message", "The server of %1 asks for a password. Set PGPASSWORD, or keep it in the program's settings (Databases).")},
    {"password authentication failed", QT_TRANSLATE_NOOP("Message", "The server of %1 did not accept the user's name or password")},
    {"too many", QT_TRANSLATE_NOOP("Message", "The server of %1 has no connection left")},
};

} // namespace

QString sentenceOf(const QSqlError &error)
{
    QString text = error.databaseText().trimmed();
    if (text.isEmpty())
        text = error.driverText().trimmed();
    // "ERROR:  ", in whatever language.
    static const QRegularExpression severity(QStringLiteral("\\A[A-Z\\x{410}-\\x{42f}]{3,}:\\s{2}"));
    text.remove(severity);
    text = text.section(u'\n', 0, 0).trimmed();
    const QString code = u'(' + error.nativeErrorCode() + u')';
    if (text.endsWith(code))
        text.chop(code.size());
    return text;
}

Message noConnection(const SqlSource &source, const QSqlError &error)
{
    if (source.kind != SqlSource::Kind::Server)
        return say(QT_TRANSLATE_NOOP("Message", "The database %1 cannot be opened: %2"), {source.name, sentenceOf(error)});
    for (const Known &known : knownAnswers) {
        if (error.databaseText().contains(QLatin1String(known.words)))
            return say(known.source, {source.name});
    }
    QString text = sentenceOf(error);
    // "connection to server at … failed: FATAL:  database …": what comes last says it.
    if (const qsizetype fatal = text.indexOf(QLatin1String(":  ")); fatal >= 0)
        text = text.mid(fatal + 3);
    return say(QT_TRANSLATE_NOOP("Message", "No connection to %1: %2"), {source.name, text});
}

Message noDriver(const SqlSource &source)
{
    if (source.kind == SqlSource::Kind::Server)
        return say(QT_TRANSLATE_NOOP("Message", "%1 needs Qt's driver for PostgreSQL. On Debian and Ubuntu it is the package libqt6sql6-psql."),
                   {source.name});
    return say(QT_TRANSLATE_NOOP("Message", "%1 needs Qt's driver for SQLite. On Debian and Ubuntu it is the package libqt6sql6-sqlite."),
               {source.name});
}

Message connectionLost(const SqlSource &source)
{
    return say(QT_TRANSLATE_NOOP("Message", "The connection to %1 was lost; the server may have stopped"), {source.name});
}

Message refused(const QSqlError &error)
{
    return say(QT_TRANSLATE_NOOP("Message", "The database refused the statement: %1"), {sentenceOf(error)});
}

Message stillLocked(const SqlSource &source, int seconds)
{
    return say(QT_TRANSLATE_NOOP("Message", "%1 is locked: another program has been writing to it for %2 s"),
               {source.name, QString::number(seconds)});
}

Message otherFiles()
{
    return say(QT_TRANSLATE_NOOP("Message", "ATTACH, DETACH and VACUUM INTO reach other files; a scenario keeps to its own database"));
}

Message noValueFor(const QString &placeholder)
{
    return say(QT_TRANSLATE_NOOP("Message", "The statement has a placeholder :%1, for which “bind” has no value"), {placeholder});
}

Message noPlaceholderFor(const QString &name)
{
    return say(QT_TRANSLATE_NOOP("Message", "“bind” has a value for :%1, which the statement does not have"), {name});
}

} // namespace interleave
