// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextStream>

namespace interleave {

/// The exit codes of cli.md.
enum ExitCode : int {
    ExitDone = 0,
    ExitFailed = 1,      ///< could not run or write
    ExitUsage = 2,       ///< wrong use, or an invalid file
    ExitInterrupted = 130,
};

/// Where a command writes: results to `out`, everything else to `err`.
struct Terminal
{
    QTextStream &out;
    QTextStream &err;
    bool isInteractive = false; ///< `err` is a terminal: progress may be shown and wiped out again

    /// "interleave: ..." and a line end, to standard error.
    void complain(const QString &what) const;
};

} // namespace interleave
