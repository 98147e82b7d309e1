// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/bandpainter.h"

namespace interleave {

/// The column left of the rows: the variant's name, what it means or why it ended badly, a pill with its time (a frame while it runs, filled
/// once it is over), and the name of the loop's lane. Drops what has no room.
void paintHeader(QPainter &painter, const TimelineScene &scene, int variant);

/// How wide that column wants to be, with a margin at its right; at most `atMost`.
[[nodiscard]] double headerWidth(const Feed &feed, double atMost);

/// How wide the column of the tasks' names wants to be, judged by the first, the last and some between.
[[nodiscard]] double rowNamesWidth(const RunRecord &record, double atMost);

/// A rounded label. Returns its width; `left` is its left edge, `middle` its middle's height.
double paintPill(QPainter &painter, double left, double middle, const QString &text, const QColor &fill,
                 const QColor &frame, const QColor &textColour);

} // namespace interleave
