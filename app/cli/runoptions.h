// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/outputs.h"
#include "core/engine/session.h"
#include "core/scenario/reader.h"

namespace interleave {

/// What `interleave run ...` asks for.
struct RunRequest
{
    QString scenario; ///< ID or FILE
    RunOptions options;
    std::vector<Override> overrides;
    OutputRequest output;
    bool quiet = false;
};

/// Reads the options of `run`; on a fault says so and returns nothing. Whether the scenario has the variants is not
/// looked at here.
[[nodiscard]] std::optional<RunRequest> readRunOptions(const QStringList &arguments, const Terminal &terminal,
                                                       const QStringList &pictureEndings);

} // namespace interleave
