// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartkeyitem.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace interleave {

namespace {

constexpr double signWidth = 24;
constexpr double indent = signWidth + 8;
constexpr double nameHeight = 20;
constexpr double figuresHeight = 18;
constexpr double gap = 4;
const QString separator = QStringLiteral(" · ");

// As many of the figures as there is room for.
QString fitted(QString figures, const QFontMetricsF &metrics, double width)
{
    while (metrics.horizontalAdvance(figures) > width && figures.contains(separator))
        figures.truncate(figures.lastIndexOf(separator));
    return metrics.elidedText(figures, Qt::ElideRight, width);
}

} // namespace

ChartKeyItem::ChartKeyItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(11);
}

void ChartKeyItem::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    update();
}

void ChartKeyItem::setBlocks(bool blocks)
{
    m_blocks = blocks;
    update();
}

void ChartKeyItem::setSize(const QSizeF &size)
{
    if (size == m_size)
        return;
    prepareGeometryChange();
    m_size = size;
}

void ChartKeyItem::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

QRectF ChartKeyItem::boundingRect() const
{
    return {QPointF(0, 0), m_size};
}

void ChartKeyItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Palette &palette = paletteOf(m_theme);
    const auto count = static_cast<double>(m_rows.size());
    const bool hasFigures = count * (nameHeight + figuresHeight + gap) <= m_size.height() + gap;
    const double height = hasFigures ? nameHeight + figuresHeight + gap : nameHeight;
    const QFont nameFont = pictureFont(13, QFont::DemiBold);
    const QFont figuresFont = pictureFont(12);
    const double width = m_size.width() - indent;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double top = height * static_cast<double>(i);
        if (top + nameHeight > m_size.height())
            break;
        paintSign(*painter, top + nameHeight / 2, static_cast<int>(i));
        painter->setFont(nameFont);
        painter->setPen(palette.text);
        painter->drawText(QRectF(indent, top, width, nameHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetricsF(nameFont).elidedText(m_rows[i].name, Qt::ElideRight, width));
        if (!hasFigures)
            continue;
        painter->setFont(figuresFont);
        painter->setPen(palette.mutedText);
        painter->drawText(QRectF(indent, top + nameHeight, width, figuresHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                          fitted(m_rows[i].figures, QFontMetricsF(figuresFont), width));
    }
}

void ChartKeyItem::paintSign(QPainter &painter, double middle, int index) const
{
    const QColor colour = variantColour(m_theme, index);
    if (m_blocks) {
        painter.setPen(QPen(colour, 1));
        painter.setBrush(QBrush(colour, variantBrushStyle(index)));
        painter.drawRect(QRectF(4.5, std::round(middle) - 6.5, 15, 13));
        return;
    }
    QPen pen(colour, 2, variantPenStyle(index));
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, middle), QPointF(signWidth, middle));
}

} // namespace interleave
