// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/hittest.h"

#include <algorithm>

namespace interleave {

std::optional<Hit> hitAt(const QPointF &point, const TimelineLayout &layout, TimeRange range)
{
    if (point.x() < layout.plot.left() - layout.labelWidth || point.x() > layout.plot.right())
        return std::nullopt;
    for (std::size_t i = 0; i < layout.bands.size(); ++i) {
        const Band &band = layout.bands[i];
        if (point.y() < band.top || point.y() >= band.bottom)
            continue;
        Hit hit;
        hit.variant = static_cast<int>(i);
        const TimeRange time = band.timeOf(range);
        const TimeMap map(time, layout.plot.left(), layout.plot.width());
        hit.time = std::clamp(map.time(point.x()), time.begin, time.end);
        if (point.y() >= band.rowsTop && point.y() < band.rowsBottom())
            hit.row = yToRow(point.y(), band.yOf(0), band.rowHeight, band.rowCount());
        if (hit.row)
            band.rows->forEachTask(*hit.row, [&hit](TaskId task) { hit.task = hit.task == noTask ? task : hit.task; });
        hit.onLane = point.y() >= band.laneTop && point.y() < band.laneTop + band.laneHeight;
        return hit;
    }
    return std::nullopt;
}

TaskId taskAt(const VariantFeed &variant, const TaskRows &rows, quint32 row, Nanoseconds time)
{
    TaskId found = noTask;
    Nanoseconds least = Nanoseconds::max();
    rows.forEachTask(row, [&](TaskId task) {
        const TaskFacts &facts = variant.facts().at(task);
        const Nanoseconds begin = std::max(facts.started, Nanoseconds{0});
        const Nanoseconds end = facts.finished == TaskFacts::never ? variant.now() : facts.finished;
        const Nanoseconds off = std::max({begin - time, time - end, Nanoseconds{0}});
        if (off < least) {
            least = off;
            found = task;
        }
    });
    return found;
}

QRectF rowRect(const TimelineLayout &layout, TaskRef task)
{
    if (task.variant < 0 || static_cast<std::size_t>(task.variant) >= layout.bands.size())
        return {};
    const Band &band = layout.bands[static_cast<std::size_t>(task.variant)];
    const std::optional<quint32> row = band.rows ? band.rows->rowOf(task.task) : std::nullopt;
    if (!row)
        return {};
    const QRectF rect(layout.plot.left(), band.yOf(*row), layout.plot.width(), band.rowHeight);
    // A row beyond the edges is not there; one that only rounding puts there is.
    const double hair = 1e-6 * band.rowHeight + 1e-9;
    return rect.top() < band.rowsTop - hair || rect.bottom() > band.rowsBottom() + hair ? QRectF() : rect;
}

} // namespace interleave
