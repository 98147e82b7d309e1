// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/bandpainter.h"

#include "app/timeline/density.h"
#include "app/timeline/shapes.h"
#include "app/timeline/spans.h"

#include <QFontMetricsF>

#include <cmath>

namespace interleave {

namespace {

// A row's bar, in whole pixels.
struct Bar
{
    double top;
    double height;
};

Bar barOf(const Band &band, quint32 row)
{
    const double top = std::floor(rowToY(row, band.rowsTop, band.rowHeight));
    const double next = std::floor(rowToY(row + 1, band.rowsTop, band.rowHeight));
    const double gap = band.rowHeight >= 14 ? 4 : band.rowHeight >= 9 ? 2 : band.rowHeight >= 3 ? 1 : 0;
    return {top, std::max(1.0, next - top - gap)};
}

// A task that has never been started, and will not be any more.
bool wasNeverStarted(const VariantFeed &variant, TaskId task)
{
    return variant.isOver() && variant.facts().at(task).state == State::NotStarted;
}

void paintRow(QPainter &painter, const TimelineScene &scene, const VariantFeed &variant, const TimeMap &map,
              TaskId task, const Bar &bar)
{
    const bool patterned = bar.height >= patternsFrom - 1;
    if (wasNeverStarted(variant, task)) {
        const double from = std::max(map.left(), std::round(map.x(Nanoseconds{0})));
        const double to = std::min(map.right(), std::round(map.x(variant.now())));
        paintAbsence(painter, QRectF(from, bar.top, std::max(0.0, to - from), bar.height), scene.theme);
        return;
    }
    double last = -1;
    forEachSpan(variant.transitions(), task, scene.range, variant.now(), [&](const Span &span) {
        // Snapped to pixels; what has a duration has a pixel, unless that pixel is taken by what was before.
        const double x0 = std::max(std::round(map.x(span.begin)), last);
        const double x1 = std::max(std::round(map.x(span.end)), x0 == last ? x0 : x0 + 1);
        if (x1 <= x0 || x0 >= map.right())
            return;
        paintBar(painter, QRectF(x0, bar.top, std::min(x1, map.right()) - x0, bar.height), span.look, scene.theme,
                 patterned);
        last = x1;
    });
    const TaskEnd end = endOf(variant.transitions(), task);
    if (end.look != Look::Nothing && scene.range.contains(end.time)) {
        const double x = std::clamp(std::round(map.x(end.time)), map.left() + 3, map.right());
        paintMark(painter, x, bar.top, bar.height, end.look, scene.theme);
    }
}

void paintDensity(QPainter &painter, const TimelineScene &scene, const VariantFeed &variant, const Band &band)
{
    const QRectF &plot = scene.layout.plot;
    const double height = scene.layout.rowsBottom(band) - band.rowsTop;
    const double ratio = scene.pixelRatio;
    const QSize size(static_cast<int>(std::round(plot.width() * ratio)), static_cast<int>(std::ceil(height * ratio)));
    if (size.isEmpty())
        return;
    QImage image = densityPicture(variant.transitions(), size, scene.range, variant.now(),
                                  {band.rowHeight * ratio, scene.rowStep}, scene.theme);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(QRectF(plot.left(), band.rowsTop, size.width() / ratio, size.height() / ratio), image);
}

void paintFailureStrip(QPainter &painter, const TimelineScene &scene, const VariantFeed &variant, const Band &band)
{
    QList<QRectF> marks;
    std::vector<bool> marked(static_cast<std::size_t>(std::ceil(scene.layout.rowsBottom(band) - band.rowsTop)) + 2);
    for (const TaskId task : variant.failures()) {
        const double y = std::floor(rowToY(task, band.rowsTop, band.rowHeight));
        if (task >= scene.layout.rows || marked[static_cast<std::size_t>(y - band.rowsTop)])
            continue;
        marked[static_cast<std::size_t>(y - band.rowsTop)] = true;
        marks << QRectF(scene.layout.plot.left() - 7, y, 5, std::max(1.0, std::floor(band.rowHeight)));
    }
    fillRects(painter, marks, lookColour(Look::Failed, scene.theme));
}

void paintSelection(QPainter &painter, const TimelineScene &scene, TaskId task, bool above)
{
    const QRectF row = rowRect(scene.layout, {scene.selected->variant, task});
    const double height = std::max(row.height(), 3.0);
    const QRectF rect(row.left(), row.center().y() - height / 2 - 1, row.width(), height + 1);
    const Palette &palette = scene.palette();
    if (!above) {
        painter.fillRect(rect, palette.selection);
        return;
    }
    painter.fillRect(QRectF(rect.left(), rect.top() - 1, rect.width(), 1), palette.accent);
    painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), palette.accent);
    painter.fillRect(QRectF(rect.left() - 4, rect.top() - 1, 4, rect.height() + 2), palette.accent);
}

// The others that are selected with it: a band behind each, and a tick where rows are too low for one.
void paintAlsoSelected(QPainter &painter, const TimelineScene &scene)
{
    QList<QRectF> bands;
    QList<QRectF> ticks;
    double bottom = -1; // of the last tick: a million rows are as many ticks as there are pixels
    for (const TaskId task : scene.alsoSelected) {
        if (task >= scene.layout.rows)
            break;
        const QRectF row = rowRect(scene.layout, {scene.selected->variant, task});
        if (row.height() >= densityBelow)
            bands << row;
        const double top = std::floor(row.top());
        if (top < bottom)
            continue;
        bottom = top + std::max(1.0, std::floor(row.height()));
        ticks << QRectF(row.left() - 4, top, 4, bottom - top);
    }
    fillRects(painter, bands, scene.palette().selection);
    fillRects(painter, ticks, scene.palette().accent);
}

void paintBars(QPainter &painter, const TimelineScene &scene, const VariantFeed &variant, const Band &band)
{
    const TimeMap map = scene.map();
    for (TaskId task = 0; task < scene.layout.rows; ++task)
        paintRow(painter, scene, variant, map, task, barOf(band, task));
}

void paintBarsAsPixels(QPainter &painter, const TimelineScene &scene, const VariantFeed &variant, const Band &band)
{
    const QRectF rect(scene.layout.plot.left(), band.rowsTop, scene.layout.plot.width(),
                      std::ceil(scene.layout.rowsBottom(band) - band.rowsTop));
    QImage image((rect.size() * scene.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scene.pixelRatio);
    image.fill(Qt::transparent);
    {
        QPainter onImage(&image);
        onImage.translate(-rect.topLeft());
        paintBars(onImage, scene, variant, band);
    }
    painter.drawImage(rect, image);
}

} // namespace

void paintRows(QPainter &painter, const TimelineScene &scene, int index)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.layout.bands[static_cast<std::size_t>(index)];
    if (band.rowHeight <= 0)
        return;
    const bool selectedHere =
        scene.selected && scene.selected->variant == index && scene.selected->task < scene.layout.rows;
    if (selectedHere) {
        paintAlsoSelected(painter, scene);
        paintSelection(painter, scene, scene.selected->task, false);
    }
    if (band.rowHeight < densityBelow) {
        paintDensity(painter, scene, variant, band);
    } else if (scene.rowsAsPixels) {
        paintBarsAsPixels(painter, scene, variant, band);
    } else {
        paintBars(painter, scene, variant, band);
    }
    if (band.rowHeight < failureStripBelow)
        paintFailureStrip(painter, scene, variant, band);
    if (selectedHere)
        paintSelection(painter, scene, scene.selected->task, true);
}

void paintRowNames(QPainter &painter, const TimelineScene &scene, int index)
{
    if (scene.layout.labelWidth <= 0)
        return;
    const Band &band = scene.layout.bands[static_cast<std::size_t>(index)];
    const QFont font = pictureFont(band.rowHeight >= 18 ? 13 : 12);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(scene.palette().mutedText);
    const double width = scene.layout.labelWidth - 12;
    for (TaskId task = 0; task < scene.layout.rows; ++task) {
        const Bar bar = barOf(band, task);
        const QString name = metrics.elidedText(scene.feed->record().laneName(task), Qt::ElideMiddle, width);
        const double x = scene.layout.plot.left() - 8 - metrics.horizontalAdvance(name);
        const double y = bar.top + (bar.height + metrics.capHeight()) / 2;
        painter.drawText(QPointF(x, y), name);
    }
}

} // namespace interleave
