// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/numbertext.h"
#include "core/printers/python/pythonsteps.h"
#include "core/printers/python/pythontext.h"

#include <QRegularExpression>

#include <array>

namespace interleave::python {

namespace {

constexpr std::array readers{"SELECT", "WITH", "VALUES", "PRAGMA"};

// Whether there are rows to be fetched.
bool isReading(const QString &statement)
{
    const QString trimmed = statement.trimmed();
    for (const char *word : readers) {
        if (trimmed.startsWith(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return trimmed.contains(QLatin1String("RETURNING"), Qt::CaseInsensitive);
}

// PostgreSQL's driver has %(name)s where SQLite has :name. Texts in quotes and casts (::int) stay.
QString forPsycopg(const QString &statement)
{
    static const QRegularExpression expression(QStringLiteral("('(?:[^']|'')*'|\"[^\"]*\"|::)|:([A-Za-z_][A-Za-z0-9_]*)|(%)"));
    QString result;
    qsizetype begin = 0;
    for (auto it = expression.globalMatch(statement); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += statement.mid(begin, match.capturedStart() - begin);
        if (match.hasCaptured(3))
            result += QLatin1String("%%");
        else if (match.hasCaptured(2))
            result += QStringLiteral("%(") + match.captured(2) + QStringLiteral(")s");
        else
            result += match.captured(0).replace(u'%', QLatin1String("%%"));
        begin = match.capturedEnd();
    }
    return result + statement.mid(begin);
}

struct Value
{
    const PythonBody &body;

    QString operator()(std::nullptr_t) const { return QStringLiteral("None"); }
    QString operator()(bool value) const { return QLatin1String(value ? "True" : "False"); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(double value) const { return decimalText(value); }
    QString operator()(const QString &text) const { return body.string(text); }
};

QString boundValues(const PythonBody &body, const Bindings &bindings)
{
    QStringList items;
    for (const Binding &binding : bindings)
        items.append(QStringLiteral("%1: %2").arg(pythonString(binding.name), std::visit(Value{body}, binding.value)));
    return u'{' + items.join(QLatin1String(", ")) + u'}';
}

} // namespace

void printSql(PythonBody &body, const Step &step)
{
    const auto &on = *step.option<ResourceRef>(OptionKey::On);
    const Resource &database = body.program.scenario.resources.at(on.index);
    const bool isPostgres = PythonResources::isPostgres(database);
    const auto *bindings = step.option<Bindings>(OptionKey::Bind);
    const bool isAwaited = body.place == Place::Loop;
    const QString connection = body.program.resources.useDatabase(on, body.count(), body.number(), body.place);

    QString statement = std::get<QString>(step.value);
    if (isPostgres && bindings)
        statement = forPsycopg(statement);
    QStringList arguments{brokenPythonString(statement, body.number(), body.out.room() - 5)};
    if (bindings && !bindings->empty())
        arguments.append(boundValues(body, *bindings));

    const bool reads = isReading(statement);
    const bool inOneCall = isAwaited && !isPostgres; // aiosqlite has a function for both
    QString head = connection + QLatin1String(reads && inOneCall ? ".execute_fetchall(" : ".execute(");
    if (isAwaited)
        head.prepend(QLatin1String("await "));
    const bool isShort = (head + arguments.join(QLatin1String(", "))).size() < body.out.room() - 20;
    if (!reads || inOneCall) {
        body.list(reads ? QLatin1String("rows = ") + head : head, arguments, QStringLiteral(")"));
    } else if (isAwaited || !isShort) {
        body.list(QLatin1String("cursor = ") + head, arguments, QStringLiteral(")"));
        body.line(QLatin1String("rows = ") + QLatin1String(isAwaited ? "await " : "") + QLatin1String("cursor.fetchall()"));
    } else {
        body.list(QLatin1String("rows = ") + head, arguments, QStringLiteral(").fetchall()"));
    }
    if (reads)
        body.line(QStringLiteral("print(rows)"));
}

} // namespace interleave::python
