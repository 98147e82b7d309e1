// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/python/pythonprogram.h"

namespace interleave::python {

/// What runs main() when the file is run as a script.
[[nodiscard]] CodeWriter scriptEnd(PythonProgram &program);

/// What runs main() as a test of pytest, with pytest-asyncio where it is a coroutine. A program that only waits for time is tested on a
/// loop that does not wait.
[[nodiscard]] CodeWriter testFunctions(PythonProgram &program);

} // namespace interleave::python
