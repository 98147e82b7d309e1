// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/python/pythonprogram.h"

namespace interleave::python {

/// The function main() with its first line: what the variant says, within the clients and connections that its tasks share.
[[nodiscard]] CodeWriter mainFunction(PythonProgram &program);
/// The pool of threads with as many workers as the variant has.
[[nodiscard]] QString threadPool(const PythonProgram &program);
/// Whether it is a coroutine.
[[nodiscard]] bool isMainAwaited(const PythonProgram &program);

} // namespace interleave::python
