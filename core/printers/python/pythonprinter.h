// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/printer.h"

namespace interleave {

/// Python 3.11: plain functions, time.sleep and requests where the mode is sequential or the steps run on threads; else asyncio, aiohttp
/// and aiosqlite. Laid out as the formatter black does.
[[nodiscard]] PrintedProgram printPython(const Scenario &scenario, const Variant &variant, const PrintOptions &options);

} // namespace interleave
