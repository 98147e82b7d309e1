// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartsview.h"
#include "app/charts/playheaditem.h"
#include "app/charts/timelineview.h"
#include "app/timeline/playhead.h"

namespace interleave {

/// Shows the playhead on the timeline and on the chart below it, and lets people drag it: by its handle, or by pressing
/// anywhere on the time axis.
class PlayheadView : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PlayheadView(Playhead &playhead, TimelineView &timeline, ChartsView &charts, QObject *parent = nullptr);

    void setTheme(Theme theme);
    /// Not without a run.
    void setVisible(bool visible);
    [[nodiscard]] bool isDragging() const { return m_dragging; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Somebody has taken hold of it.
    void dragBegins();

private:
    void place();
    void follow();
    [[nodiscard]] bool isOnAxis(const QPoint &point) const;
    void dragTo(const QPoint &point);

    Playhead &m_playhead;
    TimelineView &m_timeline;
    ChartsView &m_charts;
    PlayheadItem *m_line;
    PlayheadItem *m_below;
    bool m_dragging = false;
};

} // namespace interleave
