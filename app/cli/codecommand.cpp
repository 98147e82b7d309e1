// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/runtoend.h"
#include "app/cli/scenariochoice.h"
#include "core/printers/printer.h"
#include "core/trace/taskfacts.h"

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
        return tr("code takes a scenario and a language: interleave code ID|FILE --language python|cpp|javascript [--variant NAME] [--pytest|--cmake]");
    }
    static QString unknownLanguage(const QString &word)
    {
        return tr("--language takes python, cpp or javascript, not “%1”.").arg(word);
    }
    //: %2: the languages that are, "python, javascript"
    static QString notPrinted(const QString &word, const QStringList &printed)
    {
        return tr("Programs in “%1” are not printed by this version; it prints: %2.").arg(word, printed.join(QStringLiteral(", ")));
    }
    static QString pytestIsPython() { return tr("--pytest prints a test for Python: it goes with --language python only."); }
    static QString cmakeIsCpp() { return tr("--cmake prints the CMakeLists.txt of a C++ program: it goes with --language cpp only."); }
    static QString neverEnds(const QString &variant)
    {
        return tr("“%1” ends in a deadlock: a test that runs it would wait for ever. Choose another variant, or leave out --pytest.").arg(variant);
    }
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

QStringList printedLanguages()
{
    QStringList keys;
    for (const Language language : allLanguages()) {
        if (isPrinted(language))
            keys << QLatin1String(languageKey(language));
    }
    return keys;
}

// What the command line says.
struct CodeRequest
{
    QString scenario; // ID or FILE
    Language language = Language::Python;
    QString variant; // empty: the first
    bool isTest = false;
    bool isBuild = false; // the CMakeLists.txt in place of the program
};

struct ReadRequest
{
    CodeRequest request;
    QString complaint; // empty: the request is good
    ExitCode exit = ExitUsage;
};

ReadRequest readRequest(QStringList rest)
{
    const QString word = taken(rest, QStringLiteral("--language"));
    const QString variant = taken(rest, QStringLiteral("--variant"));
    const bool isTest = rest.removeAll(QStringLiteral("--pytest")) > 0;
    const bool isBuild = rest.removeAll(QStringLiteral("--cmake")) > 0;
    if (rest.size() != 1 || rest.first().startsWith(u'-') || word.isEmpty())
        return {{}, Words::usage()};
    const std::optional<Language> language = languageFromKey(word);
    if (!language)
        return {{}, Words::unknownLanguage(word)};
    if (isTest && *language != Language::Python)
        return {{}, Words::pytestIsPython()};
    if (isBuild && *language != Language::Cpp)
        return {{}, Words::cmakeIsCpp()};
    if (!isPrinted(*language))
        return {{}, Words::notPrinted(word, printedLanguages()), ExitFailed};
    return {{rest.first(), *language, variant, isTest, isBuild}, {}};
}

// How the variant ends, in simulated time.
struct SimulatedEnd
{
    ExpectedEnd end;
    QString complaint; // there is no such end
    ExitCode exit = ExitFailed;
};

SimulatedEnd simulatedEnd(const Scenario &scenario, const Variant &variant, const Terminal &terminal)
{
    RunOptions options;
    options.variants = QStringList(variant.name);
    options.paced = false;
    const Ran ran = runToEnd(scenario, options, terminal, true);
    if (!ran.failure.isEmpty() || ran.interrupted)
        return {{}, ran.failure, ran.interrupted ? ExitInterrupted : ExitFailed};
    const FactTable facts = factsOf(ran.record->variants.front()->log, ran.record->tasks.count());
    if (facts.outcome() == State::Deadlocked)
        return {{}, Words::neverEnds(variant.name)};
    return {{.total = facts.end().value_or(Nanoseconds(0)), .mainFails = facts.outcome() != State::Done}, {}, ExitDone};
}

} // namespace

// Of several variants the first is printed, if none is named.
int codeCommand(const QStringList &arguments, const Terminal &terminal)
{
    const auto [request, complaint, exit] = readRequest(arguments);
    if (!complaint.isEmpty()) {
        terminal.complain(complaint);
        return exit;
    }
    const ReadResult read = readChosen(request.scenario, {});
    printFaults(terminal, request.scenario, read.faults);
    if (!read.scenario)
        return ExitUsage;
    const std::vector<Variant> &variants = read.scenario->variants;
    auto variant = variants.begin();
    if (!request.variant.isEmpty())
        variant = std::ranges::find(variants, request.variant, &Variant::name);
    if (variant == variants.end()) {
        QStringList names;
        for (const Variant &one : variants)
            names << one.name;
        terminal.complain(Words::noVariant(request.variant, names));
        return ExitUsage;
    }
    PrintOptions options{.asTest = request.isTest, .expected = std::nullopt};
    if (request.isTest) {
        const SimulatedEnd simulated = simulatedEnd(*read.scenario, *variant, terminal);
        if (simulated.exit != ExitDone) {
            if (!simulated.complaint.isEmpty())
                terminal.complain(simulated.complaint);
            return simulated.exit;
        }
        options.expected = simulated.end;
    }
    const PrintedProgram program = printProgram(*read.scenario, *variant, request.language, options);
    terminal.out << (request.isBuild ? program.build : program.text) << Qt::flush;
    return ExitDone;
}

} // namespace interleave
