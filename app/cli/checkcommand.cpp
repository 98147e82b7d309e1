// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/scenariochoice.h"
#include "core/formats/runkeys.h"

#include <QCoreApplication>

namespace interleave {

int checkCommand(const QStringList &arguments, const Terminal &terminal)
{
    if (arguments.size() != 1 || arguments.first().startsWith(u'-')) {
        terminal.complain(QCoreApplication::translate("CommandLine", "check takes one file: interleave check FILE"));
        return ExitUsage;
    }
    const ReadResult read = isRunFile(arguments.first()) ? readChosen(arguments.first(), {}) : readScenarioFile(arguments.first());
    printFaults(terminal, arguments.first(), read.faults);
    return read.scenario ? ExitDone : ExitUsage;
}

} // namespace interleave
