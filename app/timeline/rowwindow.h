// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/layout.h"

namespace interleave {

/// A window `factor` times shorter, about a place (0 to 1) that stays where it is; never shorter than one of `rows`, never
/// beyond all of them.
[[nodiscard]] RowWindow zoomed(RowWindow window, double factor, double about, quint32 rows);

/// The window moved by a share of all rows, as far as there are rows.
[[nodiscard]] RowWindow scrolled(RowWindow window, double by);

/// The window moved so that the row is in it, by as little as possible; row < rows.
[[nodiscard]] RowWindow revealing(RowWindow window, quint32 row, quint32 rows);

} // namespace interleave
