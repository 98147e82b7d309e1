// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/layout.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double highestRow = 36;

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

double rowHeightIn(double height, quint32 rows)
{
    if (rows == 0)
        return 0;
    const double exact = std::min(height / rows, highestRow);
    return exact >= 4 ? std::floor(exact) : exact;
}

} // namespace

double rowHeightFor(double plotHeight, int variants, quint32 rows)
{
    return rowHeightIn(measure(plotHeight, variants).rows, rows);
}

TimelineLayout layOut(const QRectF &plot, int variants, quint32 rows, double headerLeft, double headerWidth,
                      double labelWidth)
{
    TimelineLayout layout;
    layout.plot = plot;
    layout.headerLeft = headerLeft;
    layout.headerWidth = headerWidth;
    layout.rows = rows;
    const Measures m = measure(plot.height(), variants);
    const double rowHeight = rowHeightIn(m.rows, rows);
    layout.labelWidth = rowHeight >= namesFrom ? labelWidth : 0;
    layout.bands.reserve(static_cast<std::size_t>(std::max(0, variants)));
    for (int i = 0; i < variants; ++i) {
        Band band;
        band.top = plot.top() + i * m.band;
        band.bottom = band.top + m.band;
        band.rowsTop = std::round(band.top + m.padding);
        band.rowHeight = rowHeight;
        band.laneTop = std::round(band.rowsTop + rows * rowHeight + m.laneGap);
        band.laneHeight = m.lane;
        layout.bands.push_back(band);
    }
    return layout;
}

} // namespace interleave
