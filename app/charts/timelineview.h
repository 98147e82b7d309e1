// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/ruler.h"
#include "app/timeline/filteredtasks.h"

#include <QGraphicsView>
#include <QTimer>

class QPinchGesture;

namespace interleave {

/// The comparison in the window: shows a run while it goes on and afterwards, lets people zoom, scroll, measure and choose
/// tasks.
///
/// Wheel: zooms about the pointer; with Shift, or sideways, scrolls; with Ctrl zooms the rows, with Alt scrolls them.
/// Pinch zooms. Drag scrolls; with Shift, or while measuring, it marks a stretch of time; on the minimap it moves what is
/// seen. Keys: + - zoom, ← → scroll, Home all, End the newest, ↑ ↓ choose a task (PageUp, PageDown the same task of
/// another variant), Ctrl+↑ ↓ zoom the rows, Shift+↑ ↓ scroll them, Enter opens the task, Esc takes back a mark, then the
/// choice. While measuring ← → move the cross-hair, by the events of the chosen task, and Enter sets a mark.
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
    /// Once a frame: reads what is new. True if there was anything to see; other readers of feed() look again then.
    bool refresh();
    /// What has been read of the run; shared with the other panels. Null without a run.
    [[nodiscard]] std::shared_ptr<const Feed> feed() const { return m_feed; }
    /// Which tasks are looked for, and whether others are left out; for all panels.
    [[nodiscard]] FilteredTasks &filter() { return *m_filter; }

    void setHeading(const QString &title, const QString &summary);
    void setColours(Theme theme);
    /// Rows by task or by slot.
    void setRowsView(RowsView view);
    /// The variant that gets a scale of its own; -1: none.
    void setOwnScale(int variant);

    /// Shows all there is and follows a run that goes on.
    void fit();
    void zoomIn();
    void zoomOut();
    /// Shows the task from beginning to end, its row high enough for its name.
    void zoomToTask(TaskRef task);
    /// The marked stretch, or the chosen task, or everything.
    void zoomToChoice();
    /// Scrolls as little as possible so that the task can be seen.
    void reveal(TaskRef task);
    [[nodiscard]] VisibleRange &visibleRange();
    [[nodiscard]] const ComparisonChart &chart() const { return *m_chart; }
    [[nodiscard]] ComparisonChart &chart() { return *m_chart; }

    [[nodiscard]] std::optional<TaskRef> selected() const;
    /// Emits selectionChanged() if it is another one.
    void select(std::optional<TaskRef> task);
    /// The same with the first of these tasks, ascending, of a variant; the others are shown as selected with it.
    void selectAll(int variant, std::vector<TaskId> tasks);

    /// What measures; while it is on, clicks set its marks and snap to events.
    [[nodiscard]] Ruler &ruler() { return *m_ruler; }
    /// The cursor of the moment; for who has put another in its place for a while.
    void showCursor();

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
    // timelineinput.cpp
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    // timelinekeys.cpp
    void keyPressEvent(QKeyEvent *event) override;
    // timelineview.cpp
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    /// What the left button does until it is let go.
    enum class Drag : quint8 { None, Click, Scroll, Mark, Minimap };

    // timelineinput.cpp
    [[nodiscard]] QPointF inChart(const QPoint &point) const;
    [[nodiscard]] TimeMap map() const;
    void dragTo(const QPoint &point);
    void scrollBy(const QPoint &pixels);
    void point(const QPoint &at);
    void beginAt(const QPoint &point);
    void pinch(const QPinchGesture &gesture);
    void zoomAt(double factor, double x);
    void moveMinimapTo(double x);
    // timelinekeys.cpp
    bool moveByKey(const QKeyEvent &event);
    bool measureByKey(int key);
    bool takeBack();
    void moveSelection(int rows, int variants);
    void zoomRows(double factor, double about);
    void scrollRows(double by);
    // timelinewords.cpp
    [[nodiscard]] QString describeLane(const VariantFeed &variant, Nanoseconds time) const;
    [[nodiscard]] QString describeMoment(const VariantFeed &variant, const Hit &hit) const;
    // timelineview.cpp
    [[nodiscard]] QStringList seen() const;
    void inMotion();
    void standStill();

    std::shared_ptr<Feed> m_feed;
    FilteredTasks *m_filter;
    ComparisonChart *m_chart = nullptr;
    Ruler *m_ruler;
    QTimer m_still;
    QStringList m_seen; ///< what seen() was when it was painted
    std::size_t m_read = 0;
    QPoint m_pressed;
    QPoint m_dragged;
    Drag m_drag = Drag::None;
    double m_grabbed = 0; ///< where in the minimap's frame, from its middle
};

} // namespace interleave
