// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/databases.h"
#include "app/cli/figures.h"
#include "app/cli/runoptions.h"
#include "app/cli/runtoend.h"
#include "app/cli/scenariochoice.h"

#include <QCoreApplication>

namespace interleave {

namespace {

QString unknownVariant(const Scenario &scenario, const QStringList &wanted)
{
    QStringList names;
    for (const Variant &variant : scenario.variants)
        names << variant.name;
    for (const QString &name : wanted) {
        if (!names.contains(name)) {
            return QCoreApplication::translate("CommandLine", "The scenario has no variant “%1”. It has: %2")
                .arg(name, names.join(QStringLiteral(", ")));
        }
    }
    return {};
}

} // namespace

int runCommand(const QStringList &arguments, const Terminal &terminal, const CommandLineServices &services)
{
    std::optional<RunRequest> request = readRunOptions(arguments, terminal, services.pictureEndings);
    if (!request)
        return ExitUsage;
    const ReadResult read = readChosen(request->scenario, request->overrides);
    if (!read.scenario) {
        printFaults(terminal, request->scenario, read.faults);
        return ExitUsage;
    }
    if (const QString fault = unknownVariant(*read.scenario, request->options.variants); !fault.isEmpty()) {
        terminal.complain(fault);
        return ExitUsage;
    }

    chooseDatabases(request->options, *read.scenario, request->scenario);
    const Ran ran = runToEnd(*read.scenario, request->options, terminal, request->quiet);
    if (!ran.failure.isEmpty()) {
        terminal.complain(ran.failure);
        return ExitFailed;
    }
    if (!request->quiet)
        terminal.out << figuresTable(*ran.record) << Qt::flush;
    const SavedRun run{.scenario = std::make_shared<const Scenario>(*read.scenario),
                       .environment = presentEnvironment(request->options.world),
                       .record = ran.record};
    const bool written = writeOutputs(run, request->output, terminal, services);
    if (ran.interrupted)
        return ExitInterrupted;
    return written ? ExitDone : ExitFailed;
}

} // namespace interleave
