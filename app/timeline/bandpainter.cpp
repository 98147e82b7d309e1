// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/bandpainter.h"

#include "app/timeline/barpainter.h"
#include "app/timeline/density.h"
#include "app/timeline/marginmarks.h"
#include "app/timeline/selectionpainter.h"
#include "app/timeline/shapes.h"

#include <QFontMetricsF>

#include <bit>
#include <cmath>

namespace interleave {

namespace {

// Rows a pixel that are read while things move; all of them are once it is still.
constexpr double rowsAPixelInMotion = 32;

quint32 rowStepInMotion(double rowHeight)
{
    const double rowsAPixel = 1 / rowHeight;
    if (rowsAPixel <= rowsAPixelInMotion)
        return 1;
    return std::bit_ceil(static_cast<quint32>(std::ceil(rowsAPixel / rowsAPixelInMotion)));
}

void paintDensity(QPainter &painter, const TimelineScene &scene, int index)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.band(index);
    const QRectF &plot = scene.layout.plot;
    const double ratio = scene.pixelRatio;
    const QSize size(static_cast<int>(std::round(plot.width() * ratio)),
                     static_cast<int>(std::ceil(band.rowsHeight * ratio)));
    if (size.isEmpty())
        return;
    const double rowHeight = band.rowHeight * ratio;
    const quint32 step = scene.inMotion ? rowStepInMotion(rowHeight) : 1;
    const DensityRows place{rowHeight, step, band.firstRow};
    const TimeRange range = scene.rangeOf(index);
    QImage image;
    if (scene.kept)
        image = (*scene.kept)[static_cast<std::size_t>(index)].picture(variant, band.rows, size, range, place, scene.theme);
    else
        image = densityPicture(variant.transitions(), *band.rows, size, range, variant.now(), place, scene.theme);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(QRectF(plot.left(), band.rowsTop, size.width() / ratio, size.height() / ratio), image);
}

// A mark for each line of pixels that has a failure.
void paintFailureStrip(QPainter &painter, const TimelineScene &scene, int index)
{
    MarginMarks marks(scene.band(index), scene.layout.plot.left() - 7, 5);
    for (const TaskId task : scene.feed->variant(index).failures()) {
        if (const std::optional<quint32> row = scene.band(index).rows->rowOf(task))
            marks.mark(*row);
    }
    fillRects(painter, marks.rects(), lookColour(Look::Failed, scene.theme));
}

void paintBarsAsPixels(QPainter &painter, const TimelineScene &scene, int index)
{
    const Band &band = scene.band(index);
    const QRectF rect(scene.layout.plot.left(), band.rowsTop, scene.layout.plot.width(), std::ceil(band.rowsHeight));
    QImage image((rect.size() * scene.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scene.pixelRatio);
    image.fill(Qt::transparent);
    {
        QPainter onImage(&image);
        onImage.translate(-rect.topLeft());
        paintBars(onImage, scene, index);
    }
    painter.drawImage(rect, image);
}

} // namespace

void paintRows(QPainter &painter, const TimelineScene &scene, int index)
{
    const Band &band = scene.band(index);
    if (band.rowHeight <= 0)
        return;
    paintSelectionBehind(painter, scene, index);
    if (band.rowHeight < densityBelow)
        paintDensity(painter, scene, index);
    else if (scene.rowsAsPixels)
        paintBarsAsPixels(painter, scene, index);
    else
        paintBars(painter, scene, index);
    if (band.rowHeight < failureStripBelow)
        paintFailureStrip(painter, scene, index);
    paintSelectionAbove(painter, scene, index);
}

void paintRowNames(QPainter &painter, const TimelineScene &scene, int index)
{
    const Band &band = scene.band(index);
    if (scene.layout.labelWidth <= 0 || band.rowHeight < namesFrom || band.rows->isShared())
        return;
    const QFont font = pictureFont(band.rowHeight >= 18 ? 13 : 12);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(scene.palette().mutedText);
    const double width = scene.layout.labelWidth - 12;
    const auto [begin, end] = band.rowsSeen();
    for (quint32 row = begin; row < end; ++row) {
        const BarPlace bar = barPlace(band, row);
        band.rows->forEachTask(row, [&](TaskId task) {
            const QString name = metrics.elidedText(scene.feed->record().laneName(task), Qt::ElideMiddle, width);
            const double x = scene.layout.plot.left() - 8 - metrics.horizontalAdvance(name);
            painter.drawText(QPointF(x, bar.top + (bar.height + metrics.capHeight()) / 2), name);
        });
    }
}

} // namespace interleave
