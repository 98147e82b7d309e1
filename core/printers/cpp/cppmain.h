// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/cpp/cppprogram.h"

namespace interleave::cpp {

/// The function mainTask(): what the variant says.
[[nodiscard]] CodeWriter mainTask(CppProgram &program);
/// The function run(), where there is something to be made for main and ended behind it; else nothing.
[[nodiscard]] CodeWriter runFunction(CppProgram &program);
/// The function main(), which calls either.
[[nodiscard]] CodeWriter mainFunction(const CppProgram &program, bool hasRun, bool needsApplication);
/// Whether mainTask() is a coroutine.
[[nodiscard]] bool isMainAwaited(const CppProgram &program);

} // namespace interleave::cpp
