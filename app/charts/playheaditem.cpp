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

void PlayheadItem::setPlace(const QRectF &plot, TimeRange range)
{
    if (plot == m_plot && range == m_range)
        return;
    prepareGeometryChange();
    m_plot = plot;
    m_range = range;
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
    if (m_plot.isEmpty() || !m_range.contains(m_time))
        return;
    const QColor colour = paletteOf(m_theme).nowLine;
    const double at = x();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRectF(at - lineWidth / 2, m_plot.top(), lineWidth, m_plot.height()), colour);
    if (!m_handle)
        return;
    const double top = m_plot.top() - handleHeight;
    const QPolygonF shield({{at - halfHandle + 1, top},
                            {at + halfHandle - 1, top},
                            {at + halfHandle, top + 1},
                            {at + halfHandle, top + 8},
                            {at, m_plot.top()},
                            {at - halfHandle, top + 8},
                            {at - halfHandle, top + 1}});
    painter->setPen(QPen(paletteOf(m_theme).card, 1));
    painter->setBrush(colour);
    painter->drawPolygon(shield);
}

} // namespace interleave
