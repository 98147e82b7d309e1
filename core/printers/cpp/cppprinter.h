// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/printer.h"

namespace interleave {

/// C++20 with Qt 6.4 and QCoro 0.8: coroutines where the program has an event loop; plain functions that block where the mode is
/// sequential or the steps run on threads. PrintedProgram::build is its CMakeLists.txt.
[[nodiscard]] PrintedProgram printCpp(const Scenario &scenario, const Variant &variant, const PrintOptions &options);

} // namespace interleave
