// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/timeaxis.h"

#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace interleave {

namespace {

constexpr double pixelsATick = 86;

} // namespace

void showRange(QValueAxis &axis, TimeRange range, double pixels)
{
    const int ticks = std::clamp(static_cast<int>(pixels / pixelsATick), 2, 14);
    const Nanoseconds step = niceStep(range.length(), ticks);
    const TickUnit unit = tickUnit(range.end, step);
    const auto in = [&unit](Nanoseconds time) {
        return static_cast<double>(time.count()) / static_cast<double>(unit.unit.count());
    };
    const QString format = QStringLiteral("%.%1f").arg(unit.decimals) + QChar(QChar::Nbsp) +
                           QString(unit.symbol).replace(u'%', QStringLiteral("%%"));
    if (axis.tickType() != QValueAxis::TicksDynamic)
        axis.setTickType(QValueAxis::TicksDynamic);
    // From an anchor before the range on, the axis leaves out a tick on the range's very begin.
    const Nanoseconds first = step * ((range.begin.count() + step.count() - 1) / step.count());
    // A narrow range with an old, small interval would make thousands of ticks on the way: the larger first.
    if (in(step) > axis.tickInterval())
        axis.setTickInterval(in(step));
    if (axis.labelFormat() != format)
        axis.setLabelFormat(format);
    axis.setTickAnchor(in(first));
    axis.setRange(in(range.begin), in(range.end));
    if (axis.tickInterval() != in(step))
        axis.setTickInterval(in(step));
}

void dressAxis(QValueAxis &axis, Theme theme)
{
    const Palette &palette = paletteOf(theme);
    axis.setLabelsFont(pictureFont(13));
    axis.setLabelsColor(palette.mutedText);
    axis.setGridLinePen(QPen(palette.grid, 1));
    axis.setLinePen(Qt::NoPen);
    axis.setMinorGridLineVisible(false);
    axis.setShadesVisible(false);
}

} // namespace interleave
