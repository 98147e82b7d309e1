// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/printer.h"

namespace interleave {

/// JavaScript for Node 18 and later, as a module (.mjs): async functions, fetch, AbortSignal, worker threads.
[[nodiscard]] PrintedProgram printJavaScript(const Scenario &scenario, const Variant &variant, const PrintOptions &options);

} // namespace interleave
