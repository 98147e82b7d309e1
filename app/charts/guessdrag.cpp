// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/guessdrag.h"

#include "app/charts/timelineview.h"

#include <QMouseEvent>

#include <algorithm>

namespace interleave {

namespace {

// So many pixels are as fine as a hand aims.
constexpr double aim = 3;
// The handle at the axis' beginning reaches over its edge.
constexpr double overTheEdge = 10;

} // namespace

GuessDrag::GuessDrag(TimelineView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
}

void GuessDrag::setVariant(int variant)
{
    if (variant == m_variant)
        return;
    m_variant = variant;
    release();
}

void GuessDrag::release()
{
    m_dragging = false;
    if (m_hasCursor)
        m_view.showCursor();
    m_hasCursor = false;
}

bool GuessDrag::isInBand(const QPoint &point) const
{
    const TimelineLayout &layout = m_view.chart().timeline().timelineLayout();
    if (m_variant < 0 || m_variant >= static_cast<int>(layout.bands.size()))
        return false;
    const Band &band = layout.bands[static_cast<std::size_t>(m_variant)];
    const QRectF area(layout.plot.left() - overTheEdge, band.top, layout.plot.width() + 2 * overTheEdge,
                      band.bottom - band.top);
    return area.contains(m_view.chart().mapFromScene(m_view.mapToScene(point)));
}

Nanoseconds GuessDrag::timeAt(double x) const
{
    const TimelineScene &scene = m_view.chart().timeline().scene();
    const TimeMap map = scene.map(m_variant);
    const Nanoseconds step =
        niceStep(map.range().length(), std::max(1, static_cast<int>(scene.layout.plot.width() / aim)));
    const Nanoseconds time = std::clamp(map.time(x), map.range().begin, map.range().end);
    return std::max(step, (time + step / 2) / step * step);
}

bool GuessDrag::eventFilter(QObject *, QEvent *event)
{
    if (m_variant < 0)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease: break;
    default: return false;
    }
    auto *mouse = static_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseMove && !m_dragging) {
        const bool wantsCursor = mouse->buttons() == Qt::NoButton && isInBand(mouse->pos());
        if (wantsCursor != m_hasCursor) {
            m_hasCursor = wantsCursor;
            wantsCursor ? m_view.viewport()->setCursor(Qt::SizeHorCursor) : m_view.showCursor();
        }
        return false;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        if (!m_dragging || mouse->button() != Qt::LeftButton)
            return false;
        m_dragging = false;
        Q_EMIT dropped(m_atTheEdge);
        return true;
    }
    if (event->type() != QEvent::MouseMove) {
        if (mouse->button() != Qt::LeftButton || !isInBand(mouse->pos()))
            return false;
        m_dragging = true;
    }
    const double x = m_view.mapToScene(mouse->pos()).x();
    m_atTheEdge = x >= m_view.chart().timeline().timelineLayout().plot.right();
    Q_EMIT dragged(timeAt(x));
    return true;
}

} // namespace interleave
