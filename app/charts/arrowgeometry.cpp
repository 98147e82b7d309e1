// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/arrowgeometry.h"

#include <cmath>

namespace interleave {

namespace {

constexpr double shortest = 5;
constexpr double leastBend = 5;
constexpr double nextBend = 4;
constexpr int bends = 5;

double middleOf(const Band &band, TaskId task)
{
    if (task == noTask)
        return band.top;
    return rowToY(task, band.rowsTop, band.rowHeight) + band.rowHeight / 2;
}

bool isRow(const TimelineLayout &layout, TaskId task)
{
    return task == noTask || task < layout.rows;
}

} // namespace

std::vector<Arrow> arrowsOf(std::span<const TaskLink> links, int variant, const TimelineLayout &layout, TimeRange range,
                            std::size_t atMost)
{
    std::vector<Arrow> arrows;
    if (variant < 0 || static_cast<std::size_t>(variant) >= layout.bands.size() || layout.plot.width() <= 0)
        return arrows;
    const Band &band = layout.bands[static_cast<std::size_t>(variant)];
    const TimeMap map(range, layout.plot.left(), layout.plot.width());
    int sameInstant = 0;
    double lastX = -1;
    for (const TaskLink &link : links) {
        if (arrows.size() >= atMost)
            break;
        if (!range.contains(link.time) || !isRow(layout, link.from) || !isRow(layout, link.to) || link.from == link.to)
            continue;
        const double x = map.x(link.time);
        const QPointF from(x, middleOf(band, link.from));
        const QPointF to(x, middleOf(band, link.to));
        if (std::abs(from.y() - to.y()) < shortest)
            continue;
        sameInstant = std::abs(x - lastX) < 1 ? sameInstant + 1 : 0;
        lastX = x;
        arrows.push_back({link.kind, from, to, leastBend + nextBend * (sameInstant % bends)});
    }
    return arrows;
}

} // namespace interleave
