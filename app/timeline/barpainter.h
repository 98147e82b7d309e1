// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/bandpainter.h"

namespace interleave {

/// Where the bar of a row is, in whole pixels, with a gap below it where there is room for one.
struct BarPlace
{
    double top;
    double height;
};
[[nodiscard]] BarPlace barPlace(const Band &band, quint32 row);

/// The rows of a variant that are seen, a bar each with the marks of its ends; for rows of a pixel and more. Rows with
/// more spans than pixels are painted by coverage, as low rows are.
void paintBars(QPainter &painter, const TimelineScene &scene, int variant);

} // namespace interleave
