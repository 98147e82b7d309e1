// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/headingitem.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace interleave {

HeadingItem::HeadingItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(11);
}

bool HeadingItem::setTexts(const QString &title, const QString &summary)
{
    const QString newTitle = title.simplified();
    const QString newSummary = summary.simplified();
    if (newTitle == m_title && newSummary == m_summary)
        return false;
    prepareGeometryChange();
    m_title = newTitle;
    m_summary = newSummary;
    update();
    return true;
}

void HeadingItem::setSizes(int titlePixels, int summaryPixels)
{
    prepareGeometryChange();
    m_titlePixels = titlePixels;
    m_summaryPixels = summaryPixels;
}

void HeadingItem::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

void HeadingItem::setWidth(double width)
{
    prepareGeometryChange();
    m_width = width;
}

double HeadingItem::height() const
{
    const double title = m_title.isEmpty() ? 0 : std::ceil(m_titlePixels * 1.45);
    const double summary = m_summary.isEmpty() ? 0 : std::ceil(m_summaryPixels * 1.5);
    return title + summary;
}

QRectF HeadingItem::boundingRect() const
{
    return {0, 0, m_width, height()};
}

void HeadingItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Palette &palette = paletteOf(m_theme);
    double y = 0;
    if (!m_title.isEmpty()) {
        const QFont font = pictureFont(m_titlePixels, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        painter->setFont(font);
        painter->setPen(palette.text);
        painter->drawText(QPointF(0, std::round(m_titlePixels * 1.1)),
                          metrics.elidedText(m_title, Qt::ElideRight, m_width));
        y = std::ceil(m_titlePixels * 1.45);
    }
    if (!m_summary.isEmpty()) {
        const QFont font = pictureFont(m_summaryPixels);
        const QFontMetricsF metrics(font);
        painter->setFont(font);
        painter->setPen(palette.mutedText);
        painter->drawText(QPointF(0, std::round(y + m_summaryPixels * 1.1)),
                          metrics.elidedText(m_summary, Qt::ElideRight, m_width));
    }
}

} // namespace interleave
