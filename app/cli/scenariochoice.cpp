// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/scenariochoice.h"

#include "core/formats/runkeys.h"
#include "core/formats/runreader.h"
#include "core/scenario/gallery.h"
#include "core/scenario/writer.h"

#include <QFileInfo>

namespace interleave {

ReadResult readChosen(const QString &idOrFile, const std::vector<Override> &overrides)
{
    if (isRunFile(idOrFile)) {
        ReadRunResult read = readRunFile(idOrFile);
        if (!read.run)
            return {.scenario = std::nullopt, .faults = std::move(read.faults)};
        return readScenario(writeScenario(*read.run->scenario), overrides);
    }
    const bool looksLikeFile = idOrFile.contains(u'/') || idOrFile.endsWith(QLatin1String(".json"));
    if (looksLikeFile || QFileInfo::exists(idOrFile))
        return readScenarioFile(idOrFile, overrides);
    return loadBuiltin(idOrFile, overrides);
}

void printFaults(const Terminal &terminal, const QString &file, const std::vector<Fault> &faults)
{
    for (const Fault &fault : faults) {
        terminal.err << file;
        if (fault.line > 0)
            terminal.err << ':' << fault.line << ':' << fault.column;
        terminal.err << QStringLiteral(": ");
        if (!fault.place.isEmpty())
            terminal.err << fault.place << QStringLiteral(": ");
        terminal.err << fault.message.translated() << '\n';
    }
    terminal.err.flush();
}

} // namespace interleave
