// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with the pointer and the keys in a TimelineView.

#include "app/charts/timelineview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace interleave {

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<Hit> at = hit(help->pos());
        const QString text = at ? describe(*at) : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const QRectF plot = m_chart->timeline().timelineLayout().plot;
    const TimeMap map(visibleRange().range(), plot.left(), plot.width());
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    inMotion();
    if (sideways) {
        const int by = delta.x() != 0 ? delta.x() : delta.y();
        visibleRange().scroll(map.time(plot.left()) - map.time(plot.left() + by));
    } else if (delta.y() != 0) {
        visibleRange().zoom(std::pow(1.25, delta.y() / 120.0), map.time(event->position().x()));
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = m_dragged = event->pos();
        m_dragging = false;
    }
    event->accept();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        if (!m_dragging && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_dragging = true;
            viewport()->setCursor(Qt::ClosedHandCursor);
        }
        if (m_dragging) {
            const QRectF plot = m_chart->timeline().timelineLayout().plot;
            const TimeMap map(visibleRange().range(), plot.left(), plot.width());
            inMotion();
            visibleRange().scroll(map.time(m_dragged.x()) - map.time(event->pos().x()));
            m_dragged = event->pos();
        }
    }
    event->accept();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        if (m_dragging) {
            viewport()->unsetCursor();
        } else if (const std::optional<Hit> at = hit(event->pos()); at && at->task != noTask) {
            select(TaskRef{at->variant, at->task});
        } else {
            select(std::nullopt);
        }
        m_dragging = false;
    }
    event->accept();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<Hit> at = hit(event->pos());
    if (event->button() == Qt::LeftButton && at && at->task != noTask) {
        select(TaskRef{at->variant, at->task});
        Q_EMIT taskActivated(at->variant, at->task);
    }
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Nanoseconds step = visibleRange().range().length() / 10;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_Left: visibleRange().scroll(-step); break;
    case Qt::Key_Right: visibleRange().scroll(step); break;
    case Qt::Key_Home: fit(); break;
    case Qt::Key_End:
        visibleRange().scroll(visibleRange().whole().end);
        Q_EMIT newestWanted();
        break;
    case Qt::Key_Up: moveSelection(-1, 0); break;
    case Qt::Key_Down: moveSelection(1, 0); break;
    case Qt::Key_PageUp: moveSelection(0, -1); break;
    case Qt::Key_PageDown: moveSelection(0, 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::optional<TaskRef> task = selected())
            Q_EMIT taskActivated(task->variant, task->task);
        break;
    case Qt::Key_Escape:
        // Only as long as there is a choice to take back: otherwise the key is the window's.
        if (!selected()) {
            event->ignore();
            return;
        }
        select(std::nullopt);
        break;
    default: QGraphicsView::keyPressEvent(event); return;
    }
    event->accept();
}

// Down from the last row of a variant leads to the first of the next.
void TimelineView::moveSelection(int rows, int variants)
{
    if (!m_feed || m_feed->variantCount() == 0 || m_feed->record().laneCount() == 0)
        return;
    const auto count = static_cast<qint64>(m_feed->record().laneCount());
    const qint64 whole = count * m_feed->variantCount();
    const std::optional<TaskRef> from = selected();
    const qint64 place =
        from ? from->variant * count + from->task + rows + variants * count : (rows + variants > 0 ? 0 : whole - 1);
    if (place < 0 || place >= whole)
        return;
    select(TaskRef{static_cast<int>(place / count), static_cast<TaskId>(place % count)});
}

} // namespace interleave
