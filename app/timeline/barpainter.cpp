// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/barpainter.h"

#include "app/timeline/density.h"
#include "app/timeline/shapes.h"
#include "app/timeline/spans.h"

#include <QFontMetricsF>

#include <cmath>

namespace interleave {

namespace {

// A task that has never been started, and will not be any more.
bool wasNeverStarted(const VariantFeed &variant, TaskId task)
{
    return variant.isOver() && variant.facts().at(task).state == State::NotStarted;
}

void paintSpans(QPainter &painter, const VariantFeed &variant, const TimeMap &map, Theme theme, TaskId task,
                TimeRange range, const BarPlace &bar)
{
    const bool patterned = bar.height >= patternsFrom - 1;
    double last = -1;
    forEachSpan(variant.transitions(), task, range, variant.now(), [&](const Span &span) {
        // Snapped to pixels; what has a duration has a pixel, unless that pixel is taken by what was before.
        const double x0 = std::max(std::round(map.x(span.begin)), last);
        const double x1 = std::max(std::round(map.x(span.end)), x0 == last ? x0 : x0 + 1);
        if (x1 <= x0 || x0 >= map.right())
            return;
        paintBar(painter, QRectF(x0, bar.top, std::min(x1, map.right()) - x0, bar.height), span.look, theme, patterned);
        last = x1;
    });
}

// The name on the bar of a task that shares its row, if it fits there.
void paintNameWithin(QPainter &painter, const TimelineScene &scene, const TimeMap &map, TaskId task,
                     const TaskFacts &facts, Nanoseconds now, const BarPlace &bar)
{
    const double left = std::max(map.left(), map.x(facts.started));
    const double right = std::min(map.right(), map.x(facts.finished == TaskFacts::never ? now : facts.finished));
    if (right - left < 24)
        return;
    const QFontMetricsF metrics(painter.font());
    const QString name = scene.feed->record().laneName(task);
    const double width = metrics.horizontalAdvance(name);
    if (width + 14 > right - left)
        return;
    // On a plate of the card's colour: bars have all colours, and patterns.
    QColor plate = scene.palette().card;
    plate.setAlphaF(0.85F);
    painter.fillRect(QRectF(std::round(left) + 3, bar.top + 1, std::ceil(width) + 6, bar.height - 2), plate);
    painter.drawText(QPointF(std::round(left) + 6, bar.top + (bar.height + metrics.capHeight()) / 2), name);
}

void paintEndMark(QPainter &painter, const VariantFeed &variant, const TimeMap &map, Theme theme, TaskId task,
                  const BarPlace &bar)
{
    const TaskEnd end = endOf(variant.transitions(), task);
    if (end.look == Look::Nothing || !map.range().contains(end.time))
        return;
    const double x = std::clamp(std::round(map.x(end.time)), map.left() + 3, map.right());
    paintMark(painter, x, bar.top, bar.height, end.look, theme);
}

void paintRow(QPainter &painter, const TimelineScene &scene, int index, const TimeMap &map, quint32 row)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.band(index);
    const BarPlace bar = barPlace(band, row);
    const bool shared = band.rows->isShared();
    band.rows->forEachTask(row, [&](TaskId task) {
        if (wasNeverStarted(variant, task)) {
            const double from = std::max(map.left(), std::round(map.x(Nanoseconds{0})));
            const double to = std::min(map.right(), std::round(map.x(variant.now())));
            paintAbsence(painter, QRectF(from, bar.top, std::max(0.0, to - from), bar.height), scene.theme);
            return;
        }
        TimeRange range = map.range();
        const TaskFacts &facts = variant.facts().at(task);
        // What a task was before it had its slot belongs to no slot.
        if (shared)
            range.begin = std::max(range.begin, facts.started);
        paintSpans(painter, variant, map, scene.theme, task, range, bar);
        paintEndMark(painter, variant, map, scene.theme, task, bar);
        if (shared && bar.height >= namesFrom - 3)
            paintNameWithin(painter, scene, map, task, facts, variant.now(), bar);
    });
}

// More spans than a row has pixels: their shares of each pixel, a line for each row, stretched to its bar.
void paintCrowdedRows(QPainter &painter, const TimelineScene &scene, int index, quint32 begin, quint32 end)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.band(index);
    const QRectF &plot = scene.layout.plot;
    const QSize size(static_cast<int>(std::round(plot.width() * scene.pixelRatio)), static_cast<int>(end - begin));
    const QImage lines = densityPicture(variant.transitions(), *band.rows, size, scene.rangeOf(index), variant.now(),
                                        {1, 1, static_cast<double>(begin)}, scene.theme);
    for (quint32 row = begin; row < end; ++row) {
        const BarPlace bar = barPlace(band, row);
        painter.drawImage(QRectF(plot.left(), bar.top, plot.width(), bar.height), lines,
                          QRectF(0, row - begin, size.width(), 1));
    }
}

bool isCrowded(const TimelineScene &scene, int index)
{
    const double spans = static_cast<double>(scene.feed->variant(index).transitions().size());
    const Band &band = scene.band(index);
    return spans > scene.layout.plot.width() * band.rowCount() && band.rowHeight < namesFrom;
}

} // namespace

BarPlace barPlace(const Band &band, quint32 row)
{
    const double top = std::floor(band.yOf(row));
    const double next = std::floor(band.yOf(row + 1.0));
    const double gap = band.rowHeight >= 14 ? 4 : band.rowHeight >= 9 ? 2 : band.rowHeight >= 3 ? 1 : 0;
    return {top, std::max(1.0, next - top - gap)};
}

void paintBars(QPainter &painter, const TimelineScene &scene, int index)
{
    const auto [begin, end] = scene.band(index).rowsSeen();
    if (begin >= end)
        return;
    if (isCrowded(scene, index)) {
        paintCrowdedRows(painter, scene, index, begin, end);
        return;
    }
    const TimeMap map = scene.map(index);
    painter.setFont(pictureFont(12));
    painter.setPen(scene.palette().text);
    for (quint32 row = begin; row < end; ++row)
        paintRow(painter, scene, index, map, row);
}

} // namespace interleave
