// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints scenario files as programs, for tests that run them:
//
//   printprograms LANGUAGE FILE…
//
// One line of JSON a file: {"file", "variants": [{"name", "text", "build", "test", "spans": [[first, last, step, template]…],
// "functions": [[name…]…]}]}; or {"file", "faults": […]}.

#include "core/printers/printer.h"
#include "core/scenario/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace interleave;

namespace {

QJsonObject asJson(const PrintedProgram &program)
{
    QJsonArray spans;
    for (const LineSpan &span : program.spans)
        spans.append(QJsonArray{span.first, span.last, static_cast<qint64>(span.mark.step), span.mark.task});
    QJsonArray functions;
    for (const QStringList &names : program.functions)
        functions.append(QJsonArray::fromStringList(names));
    return {{QStringLiteral("text"), program.text},
            {QStringLiteral("build"), program.build},
            {QStringLiteral("spans"), spans},
            {QStringLiteral("functions"), functions}};
}

QJsonObject printed(const QString &path, Language language)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const ReadResult read = readScenario(isOpen ? file.readAll() : QByteArray());
    QJsonObject result{{QStringLiteral("file"), path}};
    if (!read.scenario) {
        QJsonArray faults;
        for (const Fault &fault : read.faults)
            faults.append(fault.place + QStringLiteral(": ") + fault.message.text());
        result.insert(QStringLiteral("faults"), faults);
        return result;
    }
    QJsonArray variants;
    for (const Variant &variant : read.scenario->variants) {
        QJsonObject one = asJson(printProgram(*read.scenario, variant, language));
        one.insert(QStringLiteral("name"), variant.name);
        const PrintOptions options{.asTest = true, .expected = std::nullopt};
        one.insert(QStringLiteral("test"), printProgram(*read.scenario, variant, language, options).text);
        variants.append(one);
    }
    result.insert(QStringLiteral("variants"), variants);
    return result;
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    const std::optional<Language> language = languageFromKey(arguments.value(1));
    if (!language || !isPrinted(*language))
        return 2;
    QTextStream out(stdout);
    for (const QString &path : arguments.mid(2))
        out << QJsonDocument(printed(path, *language)).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
