// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

#include <QString>

namespace interleave {

/// The table of a run for a terminal: a line a variant, columns aligned; below it a line for each variant that failed or
/// is deadlocked, and why. In the present language.
[[nodiscard]] QString figuresTable(const RunRecord &record);

} // namespace interleave
