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

struct End
{
    double y = 0;
    bool seen = false; ///< a row that is in sight
};

// Nothing for a task that has no row.
std::optional<End> endAt(const Band &band, TaskId task)
{
    if (task == noTask)
        return End{band.top, false};
    const std::optional<quint32> row = band.rows ? band.rows->rowOf(task) : std::nullopt;
    if (!row)
        return std::nullopt;
    const double y = band.yOf(*row) + band.rowHeight / 2;
    return End{y, y > band.rowsTop && y < band.rowsBottom()};
}

} // namespace

std::vector<Arrow> arrowsOf(std::span<const TaskLink> links, int variant, const TimelineLayout &layout, TimeRange range,
                            std::size_t atMost)
{
    std::vector<Arrow> arrows;
    if (variant < 0 || static_cast<std::size_t>(variant) >= layout.bands.size() || layout.plot.width() <= 0)
        return arrows;
    const Band &band = layout.bands[static_cast<std::size_t>(variant)];
    const TimeRange seen = band.timeOf(range);
    const TimeMap map(seen, layout.plot.left(), layout.plot.width());
    int sameInstant = 0;
    double lastX = -1;
    for (const TaskLink &link : links) {
        if (arrows.size() >= atMost)
            break;
        if (!seen.contains(link.time) || link.from == link.to)
            continue;
        const std::optional<End> from = endAt(band, link.from);
        const std::optional<End> to = endAt(band, link.to);
        if (!from || !to || (!from->seen && !to->seen) || std::abs(from->y - to->y) < shortest)
            continue;
        const double x = map.x(link.time);
        sameInstant = std::abs(x - lastX) < 1 ? sameInstant + 1 : 0;
        lastX = x;
        arrows.push_back({link.kind, {x, from->y}, {x, to->y}, leastBend + nextBend * (sameInstant % bends)});
    }
    return arrows;
}

} // namespace interleave
