// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/code/codelines.h"

namespace interleave {

/// Who is on a line, for tooltips and assistive technology: "Line 6: 5 tasks", and below what they do there.
[[nodiscard]] QString loadWords(const LineLoad &load, bool onThreads);
/// On the pill at a line's end: "×5"; "main".
[[nodiscard]] QString pillWords(const LineLoad &load, quint32 count);

} // namespace interleave
