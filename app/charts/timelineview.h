// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/comparisonchart.h"

#include <QGraphicsView>
#include <QTimer>

namespace interleave {

/// The comparison in the window: shows a run while it goes on and afterwards, lets people zoom, scroll and choose tasks.
///
/// Wheel: zooms about the pointer; with Shift, or sideways, scrolls. Drag: scrolls. Keys: + - zoom, ← → scroll, Home
/// all, End the newest, ↑ ↓ choose a task (PageUp, PageDown the same task of another variant), Enter opens it, Esc
/// chooses none.
class TimelineView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Shows this run from now on; null: nothing. The selection and the visible range begin anew.
    void setRecord(std::shared_ptr<const RunRecord> record);
    /// Without a run: the bands of one that has not begun, on an axis with room for `room`; null: nothing again. It is no
    /// run: there is no feed(), and nothing to choose.
    void setPlan(std::shared_ptr<const RunRecord> plan, Nanoseconds room = Nanoseconds{0});
    /// Once a frame: reads what is new. True if there was anything; other readers of feed() look again then.
    bool refresh();
    /// What has been read of the run; shared with the other panels. Null without a run.
    [[nodiscard]] std::shared_ptr<const Feed> feed() const { return m_feed; }

    void setHeading(const QString &title, const QString &summary);
    void setColours(Theme theme);
    /// Shows all there is and follows a run that goes on.
    void fit();
    void zoomIn();
    void zoomOut();
    [[nodiscard]] VisibleRange &visibleRange();
    [[nodiscard]] const ComparisonChart &chart() const { return *m_chart; }
    [[nodiscard]] ComparisonChart &chart() { return *m_chart; }

    [[nodiscard]] std::optional<TaskRef> selected() const;
    /// Emits selectionChanged() if it is another one.
    void select(std::optional<TaskRef> task);
    /// The same with the first of these tasks, ascending, of a variant; the others are shown as selected with it.
    void selectAll(int variant, std::vector<TaskId> tasks);
    /// What stands at a point of the viewport.
    [[nodiscard]] std::optional<Hit> hit(const QPoint &point) const;
    /// What is there in words, for tooltips and assistive technology; empty where there is nothing.
    [[nodiscard]] QString describe(const Hit &hit) const;

Q_SIGNALS:
    /// Double click or Enter.
    void taskActivated(int variant, interleave::TaskId task);
    /// variant is -1 and task noTask when none is chosen.
    void selectionChanged(int variant, interleave::TaskId task);
    /// End: the newest is to be seen.
    void newestWanted();

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    void moveSelection(int rows, int variants);
    [[nodiscard]] QString describeLane(const VariantFeed &variant, Nanoseconds time) const;
    [[nodiscard]] QString describeMoment(const VariantFeed &variant, const Hit &hit) const;
    void inMotion();
    void standStill();

    std::shared_ptr<Feed> m_feed;
    ComparisonChart *m_chart = nullptr;
    QTimer m_still;
    QPoint m_pressed;
    QPoint m_dragged;
    bool m_dragging = false;
};

} // namespace interleave
