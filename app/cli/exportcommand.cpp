// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/outputs.h"
#include "app/cli/scenariochoice.h"
#include "core/formats/runreader.h"

#include <QCoreApplication>

namespace interleave {

int exportCommand(const QStringList &arguments, const Terminal &terminal, const CommandLineServices &services)
{
    QCommandLineParser parser;
    const OutputOptions options;
    options.addTo(parser);
    if (!parser.parse(QStringList{QString()} + arguments)) {
        terminal.complain(parser.errorText());
        return ExitUsage;
    }
    const std::optional<OutputRequest> request = options.read(parser, terminal, services.pictureEndings);
    if (!request)
        return ExitUsage;
    if (parser.positionalArguments().size() != 1 || request->paths.isEmpty()) {
        terminal.complain(QCoreApplication::translate(
            "CommandLine", "export takes one saved run and the files to write: interleave export RUN.run.json -o FILE"));
        return ExitUsage;
    }
    const QString path = parser.positionalArguments().first();
    const ReadRunResult read = readRunFile(path);
    if (!read.run) {
        printFaults(terminal, path, read.faults);
        return ExitUsage;
    }
    return writeOutputs(*read.run, *request, terminal, services) ? ExitDone : ExitFailed;
}

} // namespace interleave
