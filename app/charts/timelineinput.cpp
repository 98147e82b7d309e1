// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with the pointer, the wheel and their fingers in a TimelineView.

#include "app/charts/timelineview.h"

#include "app/charts/navigation.h"
#include "app/timeline/ownaxis.h"
#include "app/timeline/snap.h"

#include <QApplication>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double snapPixels = 8;
constexpr double wheelStep = 120;

} // namespace

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<Hit> at = hit(help->pos());
        const QString text = at && m_drag == Drag::None && !m_ruler->isOn() ? describe(*at) : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    case QEvent::Leave: m_chart->crossHair().setMoment(std::nullopt); break;
    case QEvent::NativeGesture: // two fingers on a touchpad
        if (const auto *native = static_cast<QNativeGestureEvent *>(event);
            native->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(1 + native->value(), native->position().x());
            return true;
        }
        break;
    case QEvent::Gesture: // two fingers on a screen
        if (const QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            pinch(*static_cast<const QPinchGesture *>(gesture));
            return true;
        }
        break;
    default: break;
    }
    return QGraphicsView::viewportEvent(event);
}

void TimelineView::pinch(const QPinchGesture &gesture)
{
    const QPointF centre = viewport()->mapFromGlobal(gesture.centerPoint());
    zoomAt(gesture.scaleFactor(), centre.x());
    const QPointF last = viewport()->mapFromGlobal(gesture.lastCenterPoint());
    if (gesture.state() == Qt::GestureUpdated)
        scrollBy((centre - last).toPoint());
}

QPointF TimelineView::inChart(const QPoint &point) const
{
    return m_chart->mapFromScene(mapToScene(point));
}

TimeMap TimelineView::map() const
{
    return m_chart->timeline().scene().map();
}

void TimelineView::zoomAt(double factor, double x)
{
    inMotion();
    visibleRange().zoom(factor, map().time(x));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const Qt::KeyboardModifiers keys = event->modifiers();
    const TimelineLayout &layout = m_chart->timeline().timelineLayout();
    // With Alt the wheel turns sideways on some systems.
    const int turn = delta.y() != 0 ? delta.y() : delta.x();
    if (keys.testFlag(Qt::ControlModifier)) {
        const std::optional<Hit> at = hit(event->position().toPoint());
        const double about = at && at->row ? static_cast<double>(*at->row) / mostRows(*m_chart) : 0;
        zoomRows(std::pow(1.25, turn / wheelStep), about);
    } else if (keys.testFlag(Qt::AltModifier)) {
        scrollRows(-turn / wheelStep * 0.1 * (m_chart->rowWindow().end - m_chart->rowWindow().begin));
    } else if (keys.testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y())) {
        scrollBy({delta.x() != 0 ? delta.x() : delta.y(), 0});
    } else if (delta.y() != 0 && !layout.plot.isEmpty()) {
        zoomAt(std::pow(1.25, delta.y() / wheelStep), event->position().x());
    }
    event->accept();
}

// What is under the pointer stays there.
void TimelineView::scrollBy(const QPoint &pixels)
{
    inMotion();
    const TimeMap axis = map();
    visibleRange().scroll(axis.time(axis.left()) - axis.time(axis.left() + pixels.x()));
    const double rows = m_chart->timeline().timelineLayout().rowHeight() * mostRows(*m_chart);
    if (pixels.y() != 0 && !m_chart->rowWindow().isWhole() && rows > 0)
        scrollRows(-pixels.y() / rows);
}

void TimelineView::point(const QPoint &at)
{
    const QPointF place = inChart(at);
    const QRectF plot = m_chart->timeline().timelineLayout().plot;
    if (!m_feed || place.x() < plot.left() || place.x() > plot.right() || place.y() < plot.top() - 26 ||
        place.y() > plot.bottom()) {
        m_chart->crossHair().setMoment(std::nullopt);
        return;
    }
    const std::optional<Hit> there = hit(at);
    const Band *band = there ? &m_chart->timeline().scene().band(there->variant) : nullptr;
    m_chart->crossHair().setOwnAxis(band && band->hasOwnScale() ? std::optional(OwnAxis{band->scale, ownAxisBase(*band)})
                                                                : std::nullopt);
    if (!m_ruler->isOn() && m_drag != Drag::Mark) {
        m_chart->crossHair().setMoment(map().time(place.x()));
        return;
    }
    const Snapped snapped = snap(m_chart->timeline().scene(), place, snapPixels);
    m_chart->crossHair().setMoment(snapped.time, snapped.toEvent);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_dragged = event->pos();
    const MinimapItem &minimap = m_chart->minimap();
    const QPointF onMinimap = inChart(event->pos()) - minimap.pos();
    if (minimap.isVisible() && minimap.boundingRect().contains(onMinimap)) {
        m_drag = Drag::Minimap;
        const QRectF frame = minimap.frame();
        m_grabbed = frame.contains(onMinimap) ? onMinimap.x() - frame.center().x() : 0;
        moveMinimapTo(onMinimap.x());
    } else {
        m_drag = m_feed && event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Mark : Drag::Click;
        point(event->pos());
        if (m_drag == Drag::Mark && m_chart->crossHair().moment())
            beginAt(event->pos());
    }
}

// The first mark of a stretch; that of what is under the pointer.
void TimelineView::beginAt(const QPoint &point)
{
    const std::optional<Hit> at = hit(point);
    m_ruler->begin(snap(m_chart->timeline().scene(), inChart(point), snapPixels).time, at ? at->variant : -1);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    point(event->pos());
    if (event->buttons().testFlag(Qt::LeftButton) && m_drag != Drag::None)
        dragTo(event->pos());
    else if (m_ruler->isOn() && m_chart->crossHair().moment())
        m_ruler->follow(*m_chart->crossHair().moment());
    event->accept();
}

void TimelineView::dragTo(const QPoint &point)
{
    switch (m_drag) {
    case Drag::Click:
        if ((point - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        if (m_ruler->isOn() && m_chart->crossHair().moment()) {
            m_drag = Drag::Mark;
            beginAt(m_pressed);
        } else {
            m_drag = Drag::Scroll;
            viewport()->setCursor(Qt::ClosedHandCursor);
        }
        dragTo(point);
        break;
    case Drag::Scroll:
        scrollBy(point - m_dragged);
        m_dragged = point;
        break;
    case Drag::Mark:
        if (m_chart->crossHair().moment())
            m_ruler->follow(*m_chart->crossHair().moment());
        break;
    case Drag::Minimap: moveMinimapTo((inChart(point) - m_chart->minimap().pos()).x()); break;
    case Drag::None: break;
    }
}

void TimelineView::moveMinimapTo(double x)
{
    inMotion();
    const Nanoseconds middle = m_chart->minimap().timeAt(x - m_grabbed);
    const Nanoseconds length = visibleRange().range().length();
    visibleRange().show({middle - length / 2, middle - length / 2 + length});
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    showCursor();
    const std::optional<Nanoseconds> moment = m_chart->crossHair().moment();
    if (drag == Drag::Mark) {
        if (moment)
            m_ruler->follow(*moment);
        m_ruler->end();
    } else if (drag == Drag::Click && m_ruler->isOn() && moment) {
        const std::optional<Hit> at = hit(event->pos());
        m_ruler->set(*moment, at ? at->variant : -1);
    } else if (drag == Drag::Click) {
        const std::optional<Hit> at = hit(event->pos());
        select(at && at->task != noTask ? std::optional(TaskRef{at->variant, at->task}) : std::nullopt);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<Hit> at = hit(event->pos());
    if (event->button() == Qt::LeftButton && at && at->task != noTask && !m_ruler->isOn()) {
        select(TaskRef{at->variant, at->task});
        Q_EMIT taskActivated(at->variant, at->task);
    }
    event->accept();
}

} // namespace interleave
