// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/terminal.h"
#include "core/engine/session.h"

namespace interleave {

/// What has come of a run.
struct Ran
{
    std::shared_ptr<const RunRecord> record;
    QString failure; ///< the run could not begin or go on
    bool interrupted = false;
};

/// Runs to the end, or until interrupted with Ctrl+C. Shows how far it is, unless `quiet` or where nobody looks.
[[nodiscard]] Ran runToEnd(const Scenario &scenario, const RunOptions &options, const Terminal &terminal, bool quiet);

} // namespace interleave
