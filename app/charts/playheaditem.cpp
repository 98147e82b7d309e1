// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/playheaditem.h"

#include <QPainter>

#include <cmath>

namespace interleave {

namespace {

constexpr double halfHandle = 7;
constexpr double lineWidth = 1.5;

} // namespace

PlayheadItem::PlayheadItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PlayheadItem::setPlace(const QRectF &plot, TimeRange range, std::optional<ScaledPart> part)
{
    if (plot == m_plot && range == m_range && part == m_part)
        return;
    prepareGeometryChange();
    m_plot = plot;
    m_range = range;
    m_part = part;
}

void PlayheadItem::setTime(Nanoseconds time)
{
    if (time == m_time)
        return;
    m_time = time;
    update();
}

void PlayheadItem::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

void PlayheadItem::setHandle(bool handle)
{
    m_handle = handle;
    update();
}

QRectF PlayheadItem::boundingRect() const
{
    return m_plot.adjusted(-halfHandle - 1, -handleHeight - 1, halfHandle + 1, 1);
}

void PlayheadItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_plot.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintLine(*painter, m_range, m_plot.top(), m_part ? m_part->top : m_plot.bottom());
    if (m_part) {
        paintLine(*painter, m_part->range, m_part->top, m_part->bottom);
        paintLine(*painter, m_range, m_part->bottom, m_plot.bottom());
    }
    if (m_handle && m_range.contains(m_time))
        paintHandle(*painter);
}

void PlayheadItem::paintLine(QPainter &painter, TimeRange range, double top, double bottom) const
{
    if (!range.contains(m_time) || bottom <= top)
        return;
    const double at = TimeMap(range, m_plot.left(), m_plot.width()).x(m_time);
    painter.fillRect(QRectF(at - lineWidth / 2, top, lineWidth, bottom - top), paletteOf(m_theme).nowLine);
}

void PlayheadItem::paintHandle(QPainter &painter) const
{
    const double at = x();
    const double top = m_plot.top() - handleHeight;
    const QPolygonF shield({{at - halfHandle + 1, top},
                            {at + halfHandle - 1, top},
                            {at + halfHandle, top + 1},
                            {at + halfHandle, top + 8},
                            {at, m_plot.top()},
                            {at - halfHandle, top + 8},
                            {at - halfHandle, top + 1}});
    painter.setPen(QPen(paletteOf(m_theme).card, 1));
    painter.setBrush(paletteOf(m_theme).nowLine);
    painter.drawPolygon(shield);
}

} // namespace interleave
