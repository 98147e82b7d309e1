// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with the keys in a TimelineView.

#include "app/charts/timelineview.h"

#include "app/charts/navigation.h"
#include "app/timeline/rowwindow.h"

#include <QKeyEvent>

namespace interleave {

namespace {

constexpr double rowsStep = 1.5;

// The task's change before (by -1) or after (by 1) a moment.
std::optional<Nanoseconds> changeBeside(const TransitionTable &transitions, TaskId task, Nanoseconds moment, int by)
{
    std::optional<Nanoseconds> found;
    transitions.forEach(task, [&](Nanoseconds time, State) {
        if (by < 0 && time < moment)
            found = time;
        if (by > 0 && time > moment && !found)
            found = time;
        return time <= moment;
    });
    return found;
}

} // namespace

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if ((m_ruler->isOn() && measureByKey(event->key())) || moveByKey(*event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::optional<TaskRef> task = selected())
            Q_EMIT taskActivated(task->variant, task->task);
        break;
    case Qt::Key_Escape:
        // Only as long as there is something to take back: otherwise the key is the window's.
        if (!takeBack()) {
            event->ignore();
            return;
        }
        break;
    default: QGraphicsView::keyPressEvent(event); return;
    }
    event->accept();
}

bool TimelineView::moveByKey(const QKeyEvent &event)
{
    const Nanoseconds step = visibleRange().range().length() / 10;
    const RowWindow window = m_chart->rowWindow();
    const bool ofRows = event.modifiers().testFlag(Qt::ControlModifier);
    const bool scrolling = event.modifiers().testFlag(Qt::ShiftModifier);
    const double rows = (window.end - window.begin) / 4;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_Left:
        inMotion();
        visibleRange().scroll(-step);
        return true;
    case Qt::Key_Right:
        inMotion();
        visibleRange().scroll(step);
        return true;
    case Qt::Key_Home: fit(); return true;
    case Qt::Key_End:
        inMotion();
        visibleRange().scroll(visibleRange().whole().end);
        Q_EMIT newestWanted();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool up = event.key() == Qt::Key_Up;
        if (ofRows)
            zoomRows(up ? rowsStep : 1 / rowsStep, window.begin);
        else if (scrolling)
            scrollRows(up ? -rows : rows);
        else
            moveSelection(up ? -1 : 1, 0);
        return true;
    }
    case Qt::Key_PageUp: moveSelection(0, -1); return true;
    case Qt::Key_PageDown: moveSelection(0, 1); return true;
    default: return false;
    }
}

bool TimelineView::measureByKey(int key)
{
    if (!m_feed)
        return false;
    const TimeRange range = visibleRange().range();
    const Nanoseconds moment = m_chart->crossHair().moment().value_or(range.begin + range.length() / 2);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_chart->crossHair().setMoment(moment, m_chart->crossHair().isOnEvent());
        m_ruler->set(moment, selected() ? selected()->variant : -1);
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const int by = key == Qt::Key_Left ? -1 : 1;
    std::optional<Nanoseconds> next;
    if (const std::optional<TaskRef> task = selected()) {
        const double scale = m_chart->timeline().scene().band(task->variant).scale;
        next = changeBeside(m_feed->variant(task->variant).transitions(), task->task, scaled(moment, scale), by);
        if (next)
            next = scaled(*next, 1 / scale);
    }
    const Nanoseconds to = next.value_or(moment + by * range.length() / 100);
    m_chart->crossHair().setMoment(std::clamp(to, range.begin, range.end), next.has_value());
    m_ruler->follow(*m_chart->crossHair().moment());
    return true;
}

// A mark, then measuring, then the choice of a task.
bool TimelineView::takeBack()
{
    if (m_ruler->stretch()) {
        m_ruler->mark(std::nullopt);
    } else if (m_ruler->isOn()) {
        m_ruler->setOn(false);
    } else if (selected()) {
        select(std::nullopt);
    } else {
        return false;
    }
    return true;
}

// Down from the last row of a variant leads to the first of the next. What is left out is passed over.
void TimelineView::moveSelection(int rows, int variants)
{
    if (!m_feed || m_feed->variantCount() == 0 || m_feed->record().laneCount() == 0)
        return;
    const auto count = static_cast<qint64>(m_feed->record().laneCount());
    const qint64 whole = count * m_feed->variantCount();
    const std::optional<TaskRef> from = selected();
    std::optional<TaskRef> to;
    if (m_filter->isLeavingOut() && variants == 0) {
        to = m_filter->next(from, rows);
    } else {
        const qint64 place =
            from ? from->variant * count + from->task + rows + variants * count : (rows + variants > 0 ? 0 : whole - 1);
        if (place >= 0 && place < whole)
            to = TaskRef{static_cast<int>(place / count), static_cast<TaskId>(place % count)};
    }
    if (!to)
        return;
    select(to);
    reveal(*to);
}

void TimelineView::zoomRows(double factor, double about)
{
    inMotion();
    m_chart->setRowWindow(zoomed(m_chart->rowWindow(), factor, about, mostRows(*m_chart)));
}

void TimelineView::scrollRows(double by)
{
    inMotion();
    m_chart->setRowWindow(scrolled(m_chart->rowWindow(), by));
}

} // namespace interleave
