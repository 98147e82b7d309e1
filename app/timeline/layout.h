// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/taskrows.h"

#include <QRectF>

#include <memory>
#include <span>
#include <vector>

namespace interleave {

/// Which part of its rows every variant shows, as shares of their number: 0 to 1 is all of them.
struct RowWindow
{
    double begin = 0;
    double end = 1;

    bool operator==(const RowWindow &) const = default;
    [[nodiscard]] bool isWhole() const { return begin <= 0 && end >= 1; }
};

/// What a variant brings into a layout.
struct BandContent
{
    std::shared_ptr<const TaskRows> rows;
    double scale = 1; ///< how long a stretch of its time is that stands in the place of a second of the axis
};

/// Where one variant stands: its rows, and its event loop's lane below them.
struct Band
{
    double top = 0;
    double bottom = 0;
    double rowsTop = 0;
    double rowsHeight = 0; ///< of those that are seen
    double rowHeight = 0;  ///< a whole number from 4 px up, so that all bars are equally high
    double firstRow = 0;   ///< at rowsTop; a whole number from 4 px a row up
    double laneTop = 0;
    double laneHeight = 0;
    double scale = 1; ///< BandContent::scale
    std::shared_ptr<const TaskRows> rows;

    bool operator==(const Band &) const = default;
    [[nodiscard]] double rowsBottom() const { return rowsTop + rowsHeight; }
    /// The upper edge of a row, seen or not.
    [[nodiscard]] double yOf(double row) const { return rowsTop + (row - firstRow) * rowHeight; }
    [[nodiscard]] quint32 rowCount() const { return rows ? rows->count() : 0; }
    /// The rows that are seen from their upper to their lower edge: from the first up to but without the second.
    [[nodiscard]] std::pair<quint32, quint32> rowsSeen() const;
    [[nodiscard]] bool hasOwnScale() const { return scale != 1; }
    /// What of its own time the band shows when the axis shows `range`.
    [[nodiscard]] TimeRange timeOf(TimeRange range) const;
};

/// Where everything of a timeline is, in the coordinates of the chart it stands in.
struct TimelineLayout
{
    QRectF plot;           ///< where spans are painted
    double headerLeft = 0; ///< the column with the variants' names ...
    double headerWidth = 0;
    double labelWidth = 0; ///< ... and between it and the plot the tasks' names; 0: rows are too low for names
    std::vector<Band> bands;

    bool operator==(const TimelineLayout &) const = default;

    /// The height of the highest rows.
    [[nodiscard]] double rowHeight() const;
};

/// Rows lower than this are painted as density.
inline constexpr double densityBelow = 1;
/// Rows lower than this have their failures marked at the margin.
inline constexpr double failureStripBelow = 3;
/// Rows from this height up have their names beside them.
inline constexpr double namesFrom = 15;
/// A variant with a scale of its own has an axis of its own above its rows, so high.
inline constexpr double ownAxisHeight = 18;
/// Rows from this height up show patterns; lower ones plain colours.
inline constexpr double patternsFrom = 5;

/// Divides `plot` among bands of equal height, each of which divides its height among those of its rows that `window`
/// shows. Pure. `headerLeft` and `headerWidth` are where the names go; `labelWidth` is how wide the tasks' names are and
/// is taken only when rows are high enough. No rows or no variants: bands without height.
[[nodiscard]] TimelineLayout layOut(const QRectF &plot, std::span<const BandContent> contents, RowWindow window,
                                    double headerLeft, double headerWidth, double labelWidth);

/// The same of variants that show all of so many tasks, each in a row of its own.
[[nodiscard]] TimelineLayout layOut(const QRectF &plot, int variants, quint32 rows, double headerLeft,
                                    double headerWidth, double labelWidth);

/// The height of the highest rows if `plotHeight` is divided so; what decides whether there is a column of names.
[[nodiscard]] double rowHeightFor(double plotHeight, std::span<const BandContent> contents, RowWindow window = {});

} // namespace interleave
