// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/headingitem.h"
#include "app/charts/legenditem.h"
#include "app/timeline/crosshairitem.h"
#include "app/timeline/minimapitem.h"
#include "app/timeline/rowarrangement.h"
#include "app/timeline/timelineitem.h"
#include "app/timeline/visiblerange.h"

#include <QChart>

class QValueAxis;

namespace interleave {

/// The comparison: title, time axis and grid by Qt Charts; the variants' spans by one item on top, in step with the axis.
class ComparisonChart : public QChart
{
    Q_OBJECT

public:
    explicit ComparisonChart(QGraphicsItem *parent = nullptr);

    /// Whose run to show; null: an empty chart. The chart reads it, its owner refreshes it and tells by feedChanged().
    void setFeed(std::shared_ptr<const Feed> feed);
    /// Two lines above the axis, plain text; their heights in pixels.
    void setHeading(const QString &title, const QString &summary);
    void setTheme(Theme theme);
    /// The feed has something new: extends what can be seen, and the picture.
    void feedChanged();
    /// Texts in the language there is now.
    void retranslate();

    /// Whose findings alone are shown while something is left out; null: all tasks. Outlives the chart.
    void setFilter(const FilteredTasks *filter);
    void setRowsView(RowsView view);
    [[nodiscard]] RowsView rowsView() const { return m_arrangement.view(); }
    /// The variant that has a scale of its own; -1: none.
    void setOwnScale(int variant);
    [[nodiscard]] int ownScale() const { return m_arrangement.ownScale(); }
    /// Which part of the rows is seen.
    void setRowWindow(RowWindow window);
    [[nodiscard]] RowWindow rowWindow() const { return m_window; }

    [[nodiscard]] VisibleRange &visibleRange() { return m_visible; }
    [[nodiscard]] TimelineItem &timeline() { return *m_timeline; }
    [[nodiscard]] const TimelineItem &timeline() const { return *m_timeline; }
    [[nodiscard]] CrossHairItem &crossHair() { return *m_crossHair; }
    [[nodiscard]] const CrossHairItem &crossHair() const { return *m_crossHair; }
    /// Seen while not all of the time is.
    [[nodiscard]] const MinimapItem &minimap() const { return *m_minimap; }
    void setHeadingSizes(int title, int summary);
    [[nodiscard]] Theme colours() const { return m_theme; }

Q_SIGNALS:
    /// Rows stand elsewhere, or other rows; for what is laid over them.
    void rowsMoved();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void updateMargins();
    void updateLayout();
    void updateRange();
    void rearrange();
    void placeMinimap();
    void updateLegend();

    std::shared_ptr<const Feed> m_feed;
    VisibleRange m_visible;
    QValueAxis *m_axis = nullptr;
    TimelineItem *m_timeline = nullptr;
    LegendItem *m_legend = nullptr;
    HeadingItem *m_heading = nullptr;
    CrossHairItem *m_crossHair = nullptr;
    MinimapItem *m_minimap = nullptr;
    RowArrangement m_arrangement;
    RowWindow m_window;
    LooksSeen m_looks;
    qsizetype m_badEnds = 0; ///< so many variants say why they did not end well
    Theme m_theme = Theme::Light;
};

} // namespace interleave
