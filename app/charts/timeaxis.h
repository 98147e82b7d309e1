// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/palette.h"

class QValueAxis;

namespace interleave {

/// Makes a value axis show a stretch of time: in a unit that fits, with ticks on nice steps, labelled in the digits of
/// the locale. `pixels` is how wide it is, so that labels do not meet. Touches the axis only where it differs.
void showRange(QValueAxis &axis, TimeRange range, double pixels);

/// Labels, lines and grid of an axis in the palette's colours.
void dressAxis(QValueAxis &axis, Theme theme);

} // namespace interleave
