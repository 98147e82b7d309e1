// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/snap.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

// Rows this far above and below the point are asked as well, and no more than so many tasks.
constexpr double rowsWithin = 3;
constexpr int mostTasks = 256;

// Keeps the candidate that is closest to a moment.
class Nearest
{
public:
    Nearest(Nanoseconds time, Nanoseconds within)
        : m_time(time)
        , m_off(within)
    {}

    void offer(std::optional<Nanoseconds> candidate)
    {
        if (!candidate)
            return;
        const Nanoseconds off = std::chrono::abs(*candidate - m_time);
        if (off > m_off || (m_best && off == m_off))
            return;
        m_off = off;
        m_best = candidate;
    }
    [[nodiscard]] std::optional<Nanoseconds> best() const { return m_best; }

private:
    Nanoseconds m_time;
    Nanoseconds m_off;
    std::optional<Nanoseconds> m_best;
};

std::optional<Nanoseconds> nearestInBand(const TimelineScene &scene, int index, double y, Nanoseconds time,
                                         Nanoseconds within)
{
    const Band &band = scene.band(index);
    const VariantFeed &variant = scene.feed->variant(index);
    Nearest nearest(time, within);
    if (variant.isOver())
        nearest.offer(variant.now());
    const auto [begin, end] = band.rowsSeen();
    if (begin >= end || y < band.rowsTop - rowsWithin || y > band.rowsBottom() + rowsWithin)
        return nearest.best();
    const auto rowAt = [&](double at) {
        const double row = std::floor((at - band.rowsTop) / band.rowHeight + band.firstRow);
        return static_cast<quint32>(std::clamp<double>(row, begin, end - 1));
    };
    const quint32 first = rowAt(y - rowsWithin);
    const quint32 last = rowAt(y + rowsWithin);
    const quint32 step = 1 + (last - first) / mostTasks;
    int left = mostTasks;
    for (quint32 row = first; row <= last && left > 0; row += step) {
        band.rows->forEachTask(row, [&](TaskId task) {
            if (left-- > 0)
                nearest.offer(nearestChange(variant.transitions(), task, time, within));
        });
    }
    return nearest.best();
}

} // namespace

std::optional<Nanoseconds> nearestChange(const TransitionTable &transitions, TaskId task, Nanoseconds time,
                                         Nanoseconds within)
{
    Nearest nearest(time, within);
    transitions.forEach(task, [&](Nanoseconds change, State) {
        nearest.offer(change);
        return change <= time + within;
    });
    return nearest.best();
}

Snapped snap(const TimelineScene &scene, const QPointF &point, double pixels)
{
    const TimeMap axis = scene.map();
    const Nanoseconds free = std::clamp(axis.time(point.x()), scene.range.begin, scene.range.end);
    if (!scene.feed || static_cast<int>(scene.layout.bands.size()) != scene.feed->variantCount())
        return {free, false};
    for (int i = 0; i < scene.feed->variantCount(); ++i) {
        const Band &band = scene.band(i);
        if (point.y() < band.top || point.y() >= band.bottom)
            continue;
        const TimeMap own = scene.map(i);
        const Nanoseconds within = own.time(own.left() + pixels) - own.range().begin;
        const auto found = nearestInBand(scene, i, point.y(), own.time(point.x()), within);
        if (found && own.range().contains(*found))
            return {axis.time(own.x(*found)), true};
    }
    return {free, false};
}

} // namespace interleave
