// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/arrowsitem.h"

#include <QPainter>
#include <QPainterPath>

namespace interleave {

namespace {

constexpr double headLength = 6;
constexpr double headHalf = 3.5;

QPen penOf(TaskLink::Kind kind, const Palette &palette)
{
    switch (kind) {
    case TaskLink::Kind::Spawn: return QPen(palette.accent, 1.4);
    case TaskLink::Kind::Call: return QPen(palette.accent, 1.4, Qt::DotLine);
    case TaskLink::Kind::Wake: return QPen(palette.sooner, 1.4, Qt::DashLine);
    case TaskLink::Kind::Cancel: return QPen(palette.fault, 1.8, Qt::DashDotLine);
    }
    return {};
}

} // namespace

ArrowsItem::ArrowsItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(90);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ArrowsItem::setArrows(std::vector<Arrow> arrows, const QRectF &area)
{
    if (arrows == m_arrows && area == m_area)
        return;
    prepareGeometryChange();
    m_arrows = std::move(arrows);
    m_area = area;
    update();
}

void ArrowsItem::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

void ArrowsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Palette &palette = paletteOf(m_theme);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(m_area);
    for (const Arrow &arrow : m_arrows) {
        const double down = arrow.to.y() > arrow.from.y() ? 1 : -1;
        // It comes in straight, whatever the bend.
        const QPointF neck(arrow.to.x(), arrow.to.y() - down * headLength);
        QPainterPath line(arrow.from);
        line.cubicTo(arrow.from + QPointF(arrow.bend * 1.6, 0), neck + QPointF(arrow.bend * 0.6, -down * headLength), neck);
        const QPen pen = penOf(arrow.kind, palette);
        // A pale edge keeps it apart from bars of its own colour.
        QColor edge = palette.card;
        edge.setAlpha(200);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(edge, pen.widthF() + 2.5));
        painter->drawPath(line);
        painter->setPen(pen);
        painter->drawPath(line);
        painter->setPen(QPen(edge, 1));
        painter->setBrush(pen.color());
        painter->drawPolygon(QPolygonF({arrow.to, neck + QPointF(-headHalf, 0), neck + QPointF(headHalf, 0)}));
        painter->drawEllipse(arrow.from, 2.5, 2.5);
    }
}

} // namespace interleave
