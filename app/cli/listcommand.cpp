// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/scenario/gallery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace interleave {

namespace {

QStringList variantNames(const Scenario &scenario)
{
    QStringList names;
    for (const Variant &variant : scenario.variants)
        names << variant.name;
    return names;
}

QJsonObject asJson(const Scenario &scenario, const QString &locale)
{
    return {{QStringLiteral("id"), scenario.id},
            {QStringLiteral("title"), scenario.title.in(locale)},
            {QStringLiteral("group"), scenario.group},
            {QStringLiteral("variants"), QJsonArray::fromStringList(variantNames(scenario))}};
}

} // namespace

int listCommand(const QStringList &arguments, const Terminal &terminal)
{
    const bool json = arguments.contains(QLatin1String("--json"));
    if (arguments.size() > (json ? 1 : 0)) {
        terminal.complain(QCoreApplication::translate("CommandLine", "list takes nothing but --json."));
        return ExitUsage;
    }
    const QString locale = QLocale().name();
    QJsonArray all;
    QList<QStringList> rows;
    for (const BuiltinScenario &builtin : builtinScenarios()) {
        const ReadResult read = loadBuiltin(QString::fromLatin1(builtin.id));
        if (!read.scenario)
            continue; // a test holds every built-in to be without fault
        all.append(asJson(*read.scenario, locale));
        rows << QStringList{read.scenario->id, read.scenario->title.in(locale), read.scenario->group,
                            variantNames(*read.scenario).join(QStringLiteral(", "))};
    }
    if (json) {
        terminal.out << QString::fromUtf8(QJsonDocument(all).toJson()) << Qt::flush;
        return ExitDone;
    }
    QList<qsizetype> widths{0, 0, 0};
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            terminal.out << row[i].leftJustified(widths[i] + 2);
        terminal.out << row.last() << Qt::endl;
    }
    return ExitDone;
}

} // namespace interleave
