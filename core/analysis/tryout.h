// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"

#include <functional>

namespace interleave {

/// Whether nobody wants the answer any more; asked on the thread that computes it, every few milliseconds.
using IsStale = std::function<bool()>;

/// As simulate(): a whole simulated run on the calling thread, as fast as it goes. Null when it was given up.
[[nodiscard]] std::shared_ptr<RunRecord> tryOut(const Scenario &scenario, const RunOptions &options, const IsStale &isStale);

} // namespace interleave
