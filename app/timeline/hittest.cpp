// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/hittest.h"

#include <algorithm>

namespace interleave {

std::optional<Hit> hitAt(const QPointF &point, const TimelineLayout &layout, TimeRange range)
{
    if (point.x() < layout.plot.left() - layout.labelWidth || point.x() > layout.plot.right())
        return std::nullopt;
    const TimeMap map(range, layout.plot.left(), layout.plot.width());
    for (std::size_t i = 0; i < layout.bands.size(); ++i) {
        const Band &band = layout.bands[i];
        if (point.y() < band.top || point.y() >= band.bottom)
            continue;
        Hit hit;
        hit.variant = static_cast<int>(i);
        hit.time = std::clamp(map.time(point.x()), range.begin, range.end);
        if (const auto row = yToRow(point.y(), band.rowsTop, band.rowHeight, layout.rows))
            hit.task = *row;
        hit.onLane = point.y() >= band.laneTop && point.y() < band.laneTop + band.laneHeight;
        return hit;
    }
    return std::nullopt;
}

QRectF rowRect(const TimelineLayout &layout, TaskRef task)
{
    if (task.variant < 0 || static_cast<std::size_t>(task.variant) >= layout.bands.size() || task.task >= layout.rows)
        return {};
    const Band &band = layout.bands[static_cast<std::size_t>(task.variant)];
    return {layout.plot.left(), rowToY(task.task, band.rowsTop, band.rowHeight), layout.plot.width(), band.rowHeight};
}

} // namespace interleave
