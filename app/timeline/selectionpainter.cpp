// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/selectionpainter.h"

#include "app/timeline/marginmarks.h"
#include "app/timeline/shapes.h"

#include <cmath>

namespace interleave {

namespace {

constexpr double tickWidth = 4;
constexpr double leastHeight = 3;

// The others that are selected with it: an area behind each, and a tick where rows are too low for one.
void paintAlsoSelected(QPainter &painter, const TimelineScene &scene, int index)
{
    const Band &band = scene.band(index);
    MarginMarks ticks(band, scene.layout.plot.left() - tickWidth, tickWidth);
    QList<QRectF> areas;
    for (const TaskId task : scene.alsoSelected) {
        const std::optional<quint32> row = band.rows->rowOf(task);
        if (!row)
            continue;
        ticks.mark(*row);
        if (const QRectF area = selectionRect(scene, {index, task}); area.height() >= densityBelow)
            areas << area;
    }
    fillRects(painter, areas, scene.palette().selection);
    fillRects(painter, ticks.rects(), scene.palette().accent);
}

// The selected task's area, high enough to be seen.
QRectF litArea(const TimelineScene &scene)
{
    const QRectF area = selectionRect(scene, *scene.selected);
    if (area.isNull())
        return {};
    const double height = std::max(area.height(), leastHeight);
    return {area.left(), area.center().y() - height / 2 - 1, area.width(), height + 1};
}

} // namespace

QRectF selectionRect(const TimelineScene &scene, TaskRef task)
{
    QRectF rect = rowRect(scene.layout, task);
    if (rect.isNull() || !scene.band(task.variant).rows->isShared())
        return rect;
    const VariantFeed &variant = scene.feed->variant(task.variant);
    const TaskFacts &facts = variant.facts().at(task.task);
    const Nanoseconds end = facts.finished == TaskFacts::never ? variant.now() : facts.finished;
    const TimeMap map = scene.map(task.variant);
    const auto onPlot = [&rect, &map](Nanoseconds time) { return std::clamp(map.x(time), rect.left(), rect.right()); };
    const double left = std::floor(onPlot(facts.started));
    const double right = std::ceil(onPlot(end));
    rect.setLeft(left);
    rect.setRight(right);
    return rect;
}

void paintSelectionBehind(QPainter &painter, const TimelineScene &scene, int index)
{
    if (!scene.selected || scene.selected->variant != index)
        return;
    paintAlsoSelected(painter, scene, index);
    painter.fillRect(litArea(scene), scene.palette().selection);
}

void paintSelectionAbove(QPainter &painter, const TimelineScene &scene, int index)
{
    if (!scene.selected || scene.selected->variant != index)
        return;
    const QRectF area = litArea(scene);
    if (area.isNull())
        return;
    const QColor &accent = scene.palette().accent;
    painter.fillRect(QRectF(area.left(), area.top() - 1, area.width(), 1), accent);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), accent);
    painter.fillRect(QRectF(scene.layout.plot.left() - tickWidth, area.top() - 1, tickWidth, area.height() + 2), accent);
}

} // namespace interleave
