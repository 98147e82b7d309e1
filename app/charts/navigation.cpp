// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/navigation.h"

#include "app/timeline/rowwindow.h"

#include <algorithm>

namespace interleave {

namespace {

// A row that somebody wants to see is as high as one with a name, and the task leaves so much room at both ends.
constexpr double highEnough = 20;
constexpr double roomBeside = 0.08;

} // namespace

quint32 mostRows(const ComparisonChart &chart)
{
    quint32 most = 1;
    for (const Band &band : chart.timeline().timelineLayout().bands)
        most = std::max(most, band.rowCount());
    return most;
}

void showWhole(ComparisonChart &chart, const Feed &feed, TaskRef task)
{
    const VariantFeed &variant = feed.variant(task.variant);
    const TaskFacts &facts = variant.facts().at(task.task);
    if (facts.created == TaskFacts::never)
        return;
    const double scale = chart.timeline().scene().band(task.variant).scale;
    const Nanoseconds begin = scaled(facts.started == TaskFacts::never ? facts.created : facts.started, 1 / scale);
    const Nanoseconds end = scaled(facts.finished == TaskFacts::never ? variant.now() : facts.finished, 1 / scale);
    const Nanoseconds room = scaled(end - begin, roomBeside) + Nanoseconds(1);
    chart.visibleRange().show({begin - room, end + room});
    const double height = chart.timeline().timelineLayout().rowHeight();
    if (height > 0 && height < highEnough)
        chart.setRowWindow(zoomed(chart.rowWindow(), highEnough / height, 0, mostRows(chart)));
    showSomewhere(chart, feed, task);
}

void showSomewhere(ComparisonChart &chart, const Feed &feed, TaskRef task)
{
    const Band &band = chart.timeline().scene().band(task.variant);
    const double scale = band.scale;
    const TimeRange range = band.timeOf(chart.visibleRange().range());
    const std::optional<quint32> row = band.rows->rowOf(task.task);
    if (row && rowRect(chart.timeline().timelineLayout(), task).isNull())
        chart.setRowWindow(revealing(chart.rowWindow(), *row, band.rowCount()));
    const TaskFacts &facts = feed.variant(task.variant).facts().at(task.task);
    const Nanoseconds begin = facts.started == TaskFacts::never ? facts.created : facts.started;
    const Nanoseconds end = facts.finished == TaskFacts::never ? begin : facts.finished;
    if (begin != TaskFacts::never && (end < range.begin || begin > range.end))
        chart.visibleRange().scroll(scaled(begin - range.begin, 1 / scale) - chart.visibleRange().range().length() / 10);
}

} // namespace interleave
