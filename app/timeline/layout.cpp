// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/layout.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double highestRow = 36;
// Rows are whole pixels from here up.
constexpr double wholeFrom = 4;
// So small a part of a row is an error of rounding.
constexpr double hair = 1e-6;

// A band's own measures, which shrink where there is little room.
struct Measures
{
    double band;
    double padding;
    double lane;
    double laneGap;
    double rows;
};

Measures measure(double plotHeight, int variants)
{
    Measures m{};
    m.band = variants > 0 ? std::max(0.0, plotHeight) / variants : 0;
    m.padding = std::clamp(m.band * 0.06, 1.0, 9.0);
    m.lane = std::clamp(std::floor(m.band * 0.08), 3.0, 9.0);
    m.laneGap = std::clamp(std::floor(m.band * 0.04), 1.0, 6.0);
    m.rows = std::max(0.0, m.band - 2 * m.padding - m.lane - m.laneGap);
    return m;
}

// How many rows of so many a window shows, one at least.
double shown(quint32 rows, RowWindow window)
{
    return std::max(1.0, rows * std::clamp(window.end - window.begin, 0.0, 1.0));
}

double rowHeightIn(double height, quint32 rows, RowWindow window)
{
    if (rows == 0)
        return 0;
    const double exact = std::min(height / shown(rows, window), highestRow);
    return exact >= wholeFrom ? std::floor(exact) : exact;
}

// Places the rows of a band whose top, height and content are known.
void placeRows(Band &band, double height, RowWindow window)
{
    const quint32 count = band.rowCount();
    band.rowHeight = rowHeightIn(height, count, window);
    if (band.rowHeight <= 0)
        return;
    const double fit = height / band.rowHeight;
    const bool whole = band.rowHeight >= wholeFrom;
    // What is left when rows are whole pixels goes to more rows, not to nothing.
    const double last = std::max(0.0, count - (whole ? std::floor(fit) : fit));
    band.firstRow = std::clamp(count * window.begin, 0.0, last);
    // Upwards: the last row of a window that begins within a row is seen whole.
    if (whole)
        band.firstRow = std::ceil(band.firstRow - hair);
    const double seen = std::min(whole ? std::floor(fit) : fit, count - band.firstRow);
    band.rowsHeight = seen * band.rowHeight;
}

} // namespace

std::pair<quint32, quint32> Band::rowsSeen() const
{
    if (rowHeight <= 0)
        return {0, 0};
    const double end = std::min<double>(rowCount(), std::floor(firstRow + rowsHeight / rowHeight + hair));
    const double begin = std::ceil(firstRow - hair);
    return {static_cast<quint32>(begin), static_cast<quint32>(std::max(begin, end))};
}

TimeRange Band::timeOf(TimeRange range) const
{
    if (!hasOwnScale())
        return range;
    return {scaled(range.begin, scale), scaled(range.end, scale)};
}

double TimelineLayout::rowHeight() const
{
    double highest = 0;
    for (const Band &band : bands)
        highest = std::max(highest, band.rowHeight);
    return highest;
}

double rowHeightFor(double plotHeight, std::span<const BandContent> contents, RowWindow window)
{
    const Measures m = measure(plotHeight, static_cast<int>(contents.size()));
    double highest = 0;
    for (const BandContent &content : contents)
        highest = std::max(highest, rowHeightIn(m.rows, content.rows ? content.rows->count() : 0, window));
    return highest;
}

TimelineLayout layOut(const QRectF &plot, std::span<const BandContent> contents, RowWindow window, double headerLeft,
                      double headerWidth, double labelWidth)
{
    TimelineLayout layout;
    layout.plot = plot;
    layout.headerLeft = headerLeft;
    layout.headerWidth = headerWidth;
    const Measures m = measure(plot.height(), static_cast<int>(contents.size()));
    layout.bands.reserve(contents.size());
    for (const BandContent &content : contents) {
        Band band;
        band.top = plot.top() + static_cast<double>(layout.bands.size()) * m.band;
        band.bottom = band.top + m.band;
        band.scale = content.scale;
        band.rows = content.rows;
        const double axis = band.hasOwnScale() ? std::min(ownAxisHeight, m.rows / 2) : 0;
        band.rowsTop = std::round(band.top + m.padding + axis);
        placeRows(band, m.rows - axis, window);
        band.laneTop = std::round(band.rowsBottom() + m.laneGap);
        band.laneHeight = m.lane;
        layout.bands.push_back(std::move(band));
    }
    layout.labelWidth = layout.rowHeight() >= namesFrom ? labelWidth : 0;
    return layout;
}

TimelineLayout layOut(const QRectF &plot, int variants, quint32 rows, double headerLeft, double headerWidth,
                      double labelWidth)
{
    const BandContent content{std::make_shared<const TaskRows>(TaskRows::all(rows))};
    const std::vector<BandContent> contents(static_cast<std::size_t>(std::max(0, variants)), content);
    return layOut(plot, contents, {}, headerLeft, headerWidth, labelWidth);
}

} // namespace interleave
