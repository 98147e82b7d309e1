// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commands.h"

#include <QCoreApplication>

namespace interleave {

namespace {

QString helpText()
{
    return QCoreApplication::translate("CommandLine",
        "Interleave shows what asynchronous execution is.\n"
        "\n"
        "  interleave [FILE]            opens the window\n"
        "  interleave list [--json]     the built-in scenarios\n"
        "  interleave run ID|FILE       runs a scenario and prints a table of its variants\n"
        "  interleave export RUN        writes pictures and tables of a saved run (.run.json)\n"
        "  interleave check FILE        says what is wrong in a scenario file\n"
        "  interleave code ID|FILE --language python|cpp|javascript [--variant NAME] [--pytest|--cmake]\n"
        "                               prints a variant, the first if none is named, as a program;\n"
        "                               with --pytest, which is for Python, as a test\n"
        "                               with --cmake, which is for C++, its CMakeLists.txt\n"
        "  interleave serve             runs the demo server on 127.0.0.1\n"
        "\n"
        "Options of run:\n"
        "  --variant NAME        only this variant (may be repeated)\n"
        "  --real                steady clock and real requests; otherwise simulated\n"
        "  --base-url URL        where relative addresses go in a real run; otherwise to the demo server\n"
        "  --allow-database D    a database that may be changed: sqlite:FILE or postgres:SERVICE (may be repeated)\n"
        "  --allow-host HOST     a host besides this machine that may be asked (may be repeated)\n"
        "  --ca-file FILE        certificates that vouch for https servers in a real run, besides the system's\n"
        "  --set PATH=VALUE      changes a value of the scenario: --set tasks.0.count=100\n"
        "  --seed N              seed of the random draws\n"
        "  -o FILE               writes a result; its ending says which: .csv .run.json .png .svg .pdf (may be repeated)\n"
        "  --theme light|dark    of pictures\n"
        "  --size WxH            of pictures: --size 1920x1080\n"
        "  --scale F             of pictures in pixels: 2 doubles them\n"
        "  --quiet               prints no table and no progress\n"
        "Options of export: -o, --theme, --size and --scale, as of run.\n"
        "Options of serve:\n"
        "  --port N              otherwise any free one\n"
        "  --latency MS          before every answer; 100 if not given\n"
        "Everywhere:\n"
        "  --lang en|pt_BR|ru    the language of what is printed and drawn\n");
}

const QStringList &knownCommands()
{
    static const QStringList commands{QStringLiteral("list"), QStringLiteral("run"), QStringLiteral("check"),
                                      QStringLiteral("serve"), QStringLiteral("export"), QStringLiteral("code")};
    return commands;
}

// Of cli.md, and not in this version: named, so that they are not taken for files.
bool isHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h");
}

bool isVersion(const QString &word)
{
    return word == QLatin1String("--version") || word == QLatin1String("-v");
}

// Takes "--lang X" or "--lang=X" out of the arguments. False if the language is none of ours.
bool takeLanguage(QStringList &arguments, QString &language)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString word = arguments.at(i);
        if (word == QLatin1String("--lang")) {
            language = arguments.value(i + 1);
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
        } else if (word.startsWith(QLatin1String("--lang="))) {
            language = word.mid(7);
            arguments.removeAt(i);
        } else {
            continue;
        }
        return language == QLatin1String("en") || language == QLatin1String("pt_BR") || language == QLatin1String("ru");
    }
    return true;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString first = arguments.first();
    return knownCommands().contains(first) || isHelp(first) || isVersion(first)
           || first.startsWith(QLatin1String("--lang"));
}

bool wantsPictures(const QStringList &arguments, const QStringList &pictureEndings)
{
    for (const QString &word : arguments) {
        for (const QString &ending : pictureEndings) {
            if (word.endsWith(u'.' + ending, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

int runCommandLine(const QStringList &arguments, const Terminal &terminal, const CommandLineServices &services)
{
    QStringList rest = arguments;
    QString language;
    if (!takeLanguage(rest, language)) {
        terminal.complain(QCoreApplication::translate("CommandLine", "--lang takes en, pt_BR or ru, not “%1”.").arg(language));
        return ExitUsage;
    }
    if (!language.isEmpty() && services.setLanguage)
        services.setLanguage(language);
    if (rest.isEmpty() || isHelp(rest.first())) {
        terminal.out << helpText() << Qt::flush;
        return ExitDone;
    }
    const QString command = rest.takeFirst();
    if (isVersion(command)) {
        terminal.out << QStringLiteral("interleave ") << QCoreApplication::applicationVersion() << Qt::endl;
        return ExitDone;
    }
    for (const QString &word : rest) {
        if (isHelp(word)) {
            terminal.out << helpText() << Qt::flush;
            return ExitDone;
        }
    }
    if (command == QLatin1String("list"))
        return listCommand(rest, terminal);
    if (command == QLatin1String("check"))
        return checkCommand(rest, terminal);
    if (command == QLatin1String("serve"))
        return serveCommand(rest, terminal);
    if (command == QLatin1String("run"))
        return runCommand(rest, terminal, services);
    if (command == QLatin1String("export"))
        return exportCommand(rest, terminal, services);
    if (command == QLatin1String("code"))
        return codeCommand(rest, terminal);
    terminal.complain(QCoreApplication::translate("CommandLine", "There is no command “%1”; --help lists them.").arg(command));
    return ExitUsage;
}

} // namespace interleave
