// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/python/pythonprogram.h"

namespace interleave::python {

/// The function main() with its first line: what the variant says, within the clients and connections that its tasks share.
[[nodiscard]] CodeWriter mainFunction(PythonProgram &program);
/// Whether it is a coroutine.
[[nodiscard]] bool isMainAwaited(const PythonProgram &program);

} // namespace interleave::python
