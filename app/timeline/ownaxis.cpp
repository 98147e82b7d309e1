// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/ownaxis.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double pixelsATick = 86;

} // namespace

void paintOwnAxis(QPainter &painter, const TimelineScene &scene, int index)
{
    const Band &band = scene.band(index);
    if (!band.hasOwnScale())
        return;
    const QRectF &plot = scene.layout.plot;
    const Palette &palette = scene.palette();
    const QRectF area(plot.left(), std::round(band.top), plot.width(), std::floor(band.bottom - band.top) - 1);
    painter.fillRect(area, palette.card);

    const TimeMap map = scene.map(index);
    const Nanoseconds step =
        niceStep(map.range().length(), std::clamp(static_cast<int>(plot.width() / pixelsATick), 2, 14));
    const TickUnit unit = tickUnit(map.range().end, step);
    const QFont font = pictureFont(12);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double base = ownAxisBase(band);
    double free = plot.left() - 30;
    for (const Nanoseconds tick : ticksIn(map.range(), step)) {
        const double x = std::round(map.x(tick));
        painter.fillRect(QRectF(x, base, 1, area.bottom() - base), palette.grid);
        const QString label = tickLabel(tick, unit, QLocale());
        const double width = metrics.horizontalAdvance(label);
        const double left = std::clamp(x - width / 2, plot.left(), plot.right() - width);
        if (left < free)
            continue;
        painter.setPen(palette.accent);
        painter.drawText(QPointF(left, base - 3), label);
        free = left + width + 8;
    }
    //: Beside the axis of a variant that is drawn on another time scale than the others
    const QString words = QCoreApplication::translate("Timeline", "own scale");
    if (free + metrics.horizontalAdvance(words) < plot.right() - 8)
        painter.drawText(QPointF(plot.right() - metrics.horizontalAdvance(words), base - 3), words);
    painter.fillRect(QRectF(plot.left(), base, plot.width(), 1), palette.accent);
}

} // namespace interleave
