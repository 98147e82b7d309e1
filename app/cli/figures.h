// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

#include <QString>

namespace interleave {

/// The table of a run for a terminal: a line a variant, columns aligned, in the present language; and of
/// variants that did not end well, why.
[[nodiscard]] QString figuresTable(const RunRecord &record);

} // namespace interleave
