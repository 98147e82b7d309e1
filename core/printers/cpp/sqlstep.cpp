// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"
#include "core/printers/cpp/cpptext.h"
#include "core/printers/numbertext.h"
#include "core/printers/sqltext.h"

namespace interleave::cpp {

namespace {

struct Value
{
    const CppBody &body;

    QString operator()(std::nullptr_t) const { return QStringLiteral("QVariant()"); }
    QString operator()(bool value) const { return QLatin1String(value ? "true" : "false"); }
    QString operator()(qint64 value) const { return QStringLiteral("qint64(%1)").arg(value); }
    QString operator()(double value) const { return QStringLiteral("double(%1)").arg(decimalText(value)); }
    QString operator()(const QString &text) const { return body.string(text); }
};

QStringList boundValues(const CppBody &body, const Bindings &bindings)
{
    QStringList items;
    for (const Binding &binding : bindings)
        items.append(QStringLiteral("{%1, %2}").arg(cppString(binding.name), std::visit(Value{body}, binding.value)));
    return items;
}

} // namespace

// What is handed to a coroutine is made before: nothing but names and literals stand behind co_await.
void printSql(CppBody &body, const Step &step)
{
    body.use(CppHelper::Database);
    const QString database = body.program.resources.useDatabase(*step.option<ResourceRef>(OptionKey::On), body.count(), body.number(), body.place);
    const auto *bindings = step.option<Bindings>(OptionKey::Bind);
    const QString &statement = std::get<QString>(step.value);
    const bool isAwaited = body.place == Place::Loop;
    const bool reads = readsRows(statement);
    body.want(isAwaited ? CppTrait::Awaited : CppTrait::Blocking);

    QStringList arguments;
    const bool hasValues = bindings && !bindings->empty();
    if (hasValues) {
        const QString values = body.local("values");
        body.list(QStringLiteral("const QVariantMap %1{").arg(values), boundValues(body, *bindings), QStringLiteral("};"));
        arguments.append(values);
    }
    arguments.prepend(brokenCppString(statement, body.number(), body.out.room() - cppLayout.indent));
    if (isAwaited) {
        if (body.program.stops) {
            body.use(CppHelper::Finished);
            if (!hasValues)
                arguments.append(QStringLiteral("{}"));
        }
        body.awaits = true;
        body.list(QStringLiteral("%1co_await %2->execute(").arg(QLatin1String(reads ? "const auto rows = " : ""), database),
                  body.withStop(arguments), QStringLiteral(");"));
    } else {
        body.list(QStringLiteral("%1%2->executeBlocking(").arg(QLatin1String(reads ? "const auto rows = " : ""), database), arguments,
                  QStringLiteral(");"));
    }
    if (reads)
        body.line(QStringLiteral("qInfo() << rows;"));
}

} // namespace interleave::cpp
