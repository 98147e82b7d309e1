// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/javascript/jsprogram.h"

namespace interleave::javascript {

/// Prints what the main of a variant with a mode does: it starts all tasks in file order, and a failed one does not stop the others.
void printModeMain(JsBody &main);

} // namespace interleave::javascript
