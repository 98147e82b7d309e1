// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/bandpainter.h"
#include "app/timeline/shapes.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

// One tick a pixel at most: finds the next turn by halving, so that a million of them cost a line's width.
void paintTurns(QPainter &painter, const TimelineScene &scene, const std::vector<Nanoseconds> &turns, int index)
{
    const Band &band = scene.band(index);
    const TimeMap map = scene.map(index);
    const TimeRange range = map.range();
    QList<QRectF> ticks;
    auto turn = std::lower_bound(turns.begin(), turns.end(), range.begin);
    while (turn != turns.end() && *turn <= range.end) {
        const double x = std::floor(map.x(*turn));
        if (x >= map.right())
            break;
        ticks << QRectF(x, band.laneTop, 2, band.laneHeight);
        // Two pixels of tick and one of nothing: ticks stay countable as long as they can be.
        const Nanoseconds beyond = std::max(*turn + Nanoseconds{1}, map.time(x + 3));
        turn = std::lower_bound(turn, turns.end(), beyond);
    }
    fillRects(painter, ticks, scene.palette().turn);
}

void paintHolds(QPainter &painter, const TimelineScene &scene, const VariantFeed &variant, int index)
{
    const Band &band = scene.band(index);
    const TimeMap map = scene.map(index);
    const TimeRange range = map.range();
    const std::vector<Hold> &holds = variant.transitions().holds();
    const auto endOf = [&variant](const Hold &hold) { return hold.end == Hold::open ? variant.now() : hold.end; };
    auto hold =
        std::partition_point(holds.begin(), holds.end(), [&](const Hold &h) { return endOf(h) < range.begin; });
    double x0 = 0;
    double x1 = -1;
    const auto paint = [&] {
        if (x1 > x0)
            paintBar(painter, QRectF(x0, band.laneTop, x1 - x0, band.laneHeight), Look::Computing, scene.theme,
                     band.laneHeight >= patternsFrom);
    };
    for (; hold != holds.end() && hold->begin <= range.end; ++hold) {
        const double from = std::max(map.left(), std::round(map.x(hold->begin)));
        const double to = std::min(map.right(), std::max(from + 1, std::round(map.x(endOf(*hold)))));
        // Holds that touch are one bar.
        if (x1 >= 0 && from <= x1) {
            x1 = std::max(x1, to);
            continue;
        }
        paint();
        x0 = from;
        x1 = to;
    }
    paint();
}

} // namespace

void paintLane(QPainter &painter, const TimelineScene &scene, int index)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.band(index);
    if (band.laneHeight <= 0 || !variant.hasBegun() || variant.trace().onThreads())
        return;
    const TimeMap map = scene.map(index);
    const double from = std::max(map.left(), std::round(map.x(Nanoseconds{0})));
    const double to = std::min(map.right(), std::round(map.x(variant.now())));
    if (to > from)
        painter.fillRect(QRectF(from, band.laneTop + band.laneHeight - 1, to - from, 1), scene.palette().separator);
    paintTurns(painter, scene, variant.transitions().turns(), index);
    paintHolds(painter, scene, variant, index);
}

} // namespace interleave
