// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/scenariochoice.h"
#include "core/printers/printer.h"

#include <QCoreApplication>

#include <algorithm>

namespace interleave {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString usage()
    {
        return tr("code takes a scenario and a language: interleave code ID|FILE --language python [--variant NAME]");
    }
    static QString unknownLanguage(const QString &word)
    {
        return tr("--language takes python, cpp or javascript, not “%1”.").arg(word);
    }
    static QString notPrinted(const QString &word) { return tr("Programs in “%1” are not printed by this version; python is.").arg(word); }
    static QString noVariant(const QString &name, const QStringList &names)
    {
        return tr("There is no variant “%1”; the scenario has: %2.").arg(name, names.join(QStringLiteral(", ")));
    }
};

// What stands behind an option, which is taken out; empty if it is not there.
QString taken(QStringList &arguments, const QString &option)
{
    const qsizetype place = arguments.indexOf(option);
    if (place < 0 || place + 1 >= arguments.size())
        return {};
    const QString value = arguments.at(place + 1);
    arguments.remove(place, 2);
    return value;
}

} // namespace

// Of several variants the first is printed, if none is named.
int codeCommand(const QStringList &arguments, const Terminal &terminal)
{
    QStringList rest = arguments;
    const QString word = taken(rest, QStringLiteral("--language"));
    const QString variantName = taken(rest, QStringLiteral("--variant"));
    if (rest.size() != 1 || rest.first().startsWith(u'-') || word.isEmpty()) {
        terminal.complain(Words::usage());
        return ExitUsage;
    }
    const std::optional<Language> language = languageFromKey(word);
    if (!language) {
        terminal.complain(Words::unknownLanguage(word));
        return ExitUsage;
    }
    if (!isPrinted(*language)) {
        terminal.complain(Words::notPrinted(word));
        return ExitFailed;
    }
    const ReadResult read = readChosen(rest.first(), {});
    printFaults(terminal, rest.first(), read.faults);
    if (!read.scenario)
        return ExitUsage;
    const std::vector<Variant> &variants = read.scenario->variants;
    auto variant = variants.begin();
    if (!variantName.isEmpty())
        variant = std::ranges::find(variants, variantName, &Variant::name);
    if (variant == variants.end()) {
        QStringList names;
        for (const Variant &one : variants)
            names << one.name;
        terminal.complain(Words::noVariant(variantName, names));
        return ExitUsage;
    }
    terminal.out << printProgram(*read.scenario, *variant, *language).text << Qt::flush;
    return ExitDone;
}

} // namespace interleave
