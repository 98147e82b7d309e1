// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/bandpainter.h"

namespace interleave {

/// The line of a band's own axis, whose labels stand on it.
[[nodiscard]] inline double ownAxisBase(const Band &band)
{
    return band.rowsTop - 5;
}

/// The axis of a variant that has a scale of its own, above its rows, with lines of its own in place of the chart's.
/// Nothing of other variants.
void paintOwnAxis(QPainter &painter, const TimelineScene &scene, int variant);

} // namespace interleave
