// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/javascript/jsprogram.h"

namespace interleave::javascript {

/// The function main() with its first line: what the variant says.
[[nodiscard]] CodeWriter mainFunction(JsProgram &program);
/// The module's last lines: main is called; and on threads, what they are asked for.
[[nodiscard]] CodeWriter moduleEnd(JsProgram &program);

} // namespace interleave::javascript
