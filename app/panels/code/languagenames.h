// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/printer.h"

namespace interleave {

/// The language as people call it, the same in all of theirs: "C++".
[[nodiscard]] QString languageName(Language language);
/// The usual name of a file with that scenario's program: "three-tasks.py"; "main.cpp", for so its CMakeLists.txt calls it.
[[nodiscard]] QString programFileName(const QString &scenarioId, Language language);
/// The ending of such a name, with its point.
[[nodiscard]] QString programEnding(Language language);

} // namespace interleave
