// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/numbertext.h"
#include "core/printers/python/pythonsteps.h"
#include "core/printers/python/pythontext.h"
#include "core/printers/sqltext.h"

namespace interleave::python {

namespace {

// PostgreSQL's driver has %(name)s where SQLite has :name.
QString forPsycopg(const QString &statement)
{
    return withPlaceholders(
        statement, [](const QString &name) { return QStringLiteral("%(%1)s").arg(name); }, QStringLiteral("%%"));
}

struct Value
{
    const PythonBody &body;

    QString operator()(std::nullptr_t) const { return QStringLiteral("None"); }
    QString operator()(bool value) const { return QLatin1String(value ? "True" : "False"); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(double value) const { return decimalText(value); }
    QString operator()(const QString &text) const
    {
        return text == QLatin1String("{i}") ? body.number() : body.string(text); // the number itself, as in core/engine/steps/sql.cpp
    }
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
    const bool isOnPostgres = isPostgres(database);
    const auto *bindings = step.option<Bindings>(OptionKey::Bind);
    const bool isAwaited = body.place == Place::Loop;
    const QString connection = body.program.resources.useDatabase(on, body.count(), body.number(), body.place);

    QString statement = std::get<QString>(step.value);
    if (isOnPostgres && bindings)
        statement = forPsycopg(statement);
    QStringList arguments{brokenPythonString(statement, body.number(), body.out.room() - 5)};
    if (bindings && !bindings->empty())
        arguments.append(boundValues(body, *bindings));

    const bool reads = readsRows(statement);
    const bool inOneCall = isAwaited && !isOnPostgres; // aiosqlite has a function for both
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
