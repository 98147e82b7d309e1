// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"

namespace interleave {

/// The variants of the scenario that the options name, in file order. They point into `scenario`.
[[nodiscard]] std::vector<const Variant *> chosenVariants(const Scenario &scenario, const RunOptions &options);

/// The record of a run that is about to begin: nothing has happened yet.
[[nodiscard]] std::shared_ptr<RunRecord> newRecord(const Scenario &scenario,
                                                   const std::vector<const Variant *> &variants,
                                                   const RunOptions &options);

/// A whole simulated run on the calling thread, as fast as it goes; `options` choose variants and seed.
[[nodiscard]] std::shared_ptr<RunRecord> simulate(const Scenario &scenario, const RunOptions &options = {});

} // namespace interleave
