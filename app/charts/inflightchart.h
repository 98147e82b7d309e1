// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/headingitem.h"
#include "app/timeline/coordinates.h"
#include "app/timeline/feed.h"
#include "app/timeline/filteredtasks.h"
#include "core/trace/summary.h"

#include <QChart>
#include <QTimer>

class QLineSeries;
class QValueAxis;

namespace interleave {

/// The points of a stepped curve within `range`, two a step, at most `atMost` in all; it goes on to `now`.
[[nodiscard]] QList<QPointF> steppedPoints(std::span<const InFlightStep> steps, TimeRange range, Nanoseconds now,
                                           std::size_t atMost);

/// How many tasks are in flight over time, a stepped curve a variant, in its colour and its own kind of line.
class InFlightChart : public QChart
{
    Q_OBJECT

public:
    explicit InFlightChart(QGraphicsItem *parent = nullptr);

    void setFeed(std::shared_ptr<const Feed> feed);
    /// Counts only what is found while others are left out; null: all. Outlives the chart.
    void setFilter(const FilteredTasks *filter);
    void setTheme(Theme theme);
    /// The time to show, as a rule the timeline's.
    void setRange(TimeRange range);
    /// The feed has something new. Curves are drawn anew at most 15 times a second, less often where it takes long.
    void feedChanged();
    /// Draws what is new at once: for pictures.
    void drawNow();
    void retranslate();
    [[nodiscard]] Theme colours() const { return m_theme; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void dress();
    void updateMargins();

    std::shared_ptr<const Feed> m_feed;
    const FilteredTasks *m_filter = nullptr;
    std::vector<QLineSeries *> m_curves;
    // The curves stand on an axis in nanoseconds that is not shown; the one that is shown changes its unit.
    QValueAxis *m_nanoseconds = nullptr;
    QValueAxis *m_time = nullptr;
    QValueAxis *m_count = nullptr;
    HeadingItem *m_heading = nullptr;
    TimeRange m_range;
    Theme m_theme = Theme::Light;
    QTimer m_pause;
    bool m_stale = false;
    int m_digits = 0; ///< of the highest label, less one
};

} // namespace interleave
