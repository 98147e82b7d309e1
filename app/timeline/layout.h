// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QtGlobal>

#include <vector>

namespace interleave {

/// Where one variant stands: its rows, and its event loop's lane below them.
struct Band
{
    double top = 0;
    double bottom = 0;
    double rowsTop = 0;
    double rowHeight = 0; ///< a whole number from 4 px up, so that all bars are equally high
    double laneTop = 0;
    double laneHeight = 0;

    bool operator==(const Band &) const = default;
};

/// Where everything of a timeline is, in the coordinates of the chart it stands in.
struct TimelineLayout
{
    QRectF plot;           ///< where spans are painted
    double headerLeft = 0; ///< the column with the variants' names ...
    double headerWidth = 0;
    double labelWidth = 0; ///< ... and between it and the plot the tasks' names; 0: rows are too low for names
    quint32 rows = 0;      ///< tasks; the same in every variant
    std::vector<Band> bands;

    bool operator==(const TimelineLayout &) const = default;

    [[nodiscard]] double rowHeight() const { return bands.empty() ? 0 : bands.front().rowHeight; }
    /// The lower edge of a band's rows.
    [[nodiscard]] double rowsBottom(const Band &band) const { return band.rowsTop + rows * band.rowHeight; }
};

/// Rows lower than this are painted as density.
inline constexpr double densityBelow = 1;
/// Rows lower than this have their failures marked at the margin.
inline constexpr double failureStripBelow = 3;
/// Rows from this height up have their names beside them.
inline constexpr double namesFrom = 15;
/// Rows from this height up show patterns; lower ones plain colours.
inline constexpr double patternsFrom = 5;

/// Divides `plot` among `variants` bands of `rows` rows each. Pure. `headerLeft` and `headerWidth` are where the names
/// go; `labelWidth` is how wide the tasks' names are and is taken only when rows are high enough.
/// No rows or no variants: bands without height.
[[nodiscard]] TimelineLayout layOut(const QRectF &plot, int variants, quint32 rows, double headerLeft,
                                    double headerWidth, double labelWidth);

/// The height of a row if `plotHeight` is divided so; what decides whether there is a column of names.
[[nodiscard]] double rowHeightFor(double plotHeight, int variants, quint32 rows);

} // namespace interleave
