// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"
#include "core/printers/javascript/jstext.h"
#include "core/printers/numbertext.h"
#include "core/printers/sqltext.h"

namespace interleave::javascript {

namespace {

struct Value
{
    const JsBody &body;

    QString operator()(std::nullptr_t) const { return QStringLiteral("null"); }
    QString operator()(bool value) const { return QLatin1String(value ? "true" : "false"); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(double value) const { return decimalText(value); }
    QString operator()(const QString &text) const { return body.string(text); }
};

QString valueOf(const JsBody &body, const Binding &binding)
{
    return std::visit(Value{body}, binding.value);
}

// An object; the async driver wants the colon in its keys.
QString boundValues(const JsBody &body, const Bindings &bindings, bool hasColons)
{
    QStringList items;
    for (const Binding &binding : bindings)
        items.append(QStringLiteral("%1: %2").arg(hasColons ? jsString(u':' + binding.name) : jsKey(binding.name), valueOf(body, binding)));
    return QStringLiteral("{ %1 }").arg(items.join(QLatin1String(", ")));
}

// PostgreSQL's driver has $1 where SQLite has :name, and an array of values.
QString forPg(const JsBody &body, const QString &statement, const Bindings &bindings, QStringList &values)
{
    QStringList names;
    return withPlaceholders(statement, [&](const QString &name) {
        qsizetype place = names.indexOf(name);
        if (place < 0) {
            place = names.size();
            names.append(name);
            const auto binding = std::ranges::find(bindings, name, &Binding::name);
            values.append(binding == bindings.end() ? QStringLiteral("null") : valueOf(body, *binding));
        }
        return QStringLiteral("$%1").arg(place + 1);
    });
}

} // namespace

void printSql(JsBody &body, const Step &step)
{
    const auto &on = *step.option<ResourceRef>(OptionKey::On);
    const bool isOnPostgres = isPostgres(body.program.scenario.resources.at(on.index));
    const auto *bindings = step.option<Bindings>(OptionKey::Bind);
    const bool isBound = bindings && !bindings->empty();
    const bool isAwaited = isOnPostgres || body.place == Place::Loop;
    const QString connection = body.program.resources.useDatabase(body.program.parts, on, body.count(), body.number(), body.place);

    QString statement = std::get<QString>(step.value);
    const bool reads = readsRows(statement);
    QStringList values;
    if (isOnPostgres && isBound)
        statement = forPg(body, statement, *bindings, values);
    const QString literal = brokenJsString(statement, body.number(), body.out.room() - 5);
    const QString opening = QLatin1String(reads ? "console.log(" : "") + QLatin1String(isAwaited ? "await " : "") + connection;
    const QString closing = QLatin1String(reads ? "));" : ");");
    if (!isAwaited) { // better-sqlite3
        const QString bound = isBound ? boundValues(body, *bindings, false) : QString();
        body.list(opening + QLatin1String(".prepare("), {literal}, QStringLiteral(").%1(%2%3").arg(QLatin1String(reads ? "all" : "run"), bound, closing));
        return;
    }
    QStringList arguments{literal};
    if (isBound)
        arguments.append(isOnPostgres ? QStringLiteral("[%1]").arg(values.join(QLatin1String(", "))) : boundValues(body, *bindings, true));
    if (!isOnPostgres) {
        body.list(opening + QLatin1String(reads ? ".all(" : ".run("), arguments, closing);
        return;
    }
    body.list(QLatin1String(reads ? "console.log((await " : "await ") + connection + QLatin1String(".query("), arguments,
              QLatin1String(reads ? ")).rows);" : ");"));
}

} // namespace interleave::javascript
