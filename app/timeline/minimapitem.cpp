// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/minimapitem.h"

#include "app/timeline/density.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double padding = 3;
constexpr double leastFrame = 6;
constexpr qint64 pauseMs = 250;
// Rows a line that are read: in a stamp more of them change nothing that could be seen.
constexpr double rowsALine = 64;

} // namespace

MinimapItem::MinimapItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(12);
}

void MinimapItem::setFeed(std::shared_ptr<const Feed> feed)
{
    m_feed = std::move(feed);
    m_valid = m_isFinal = false;
    update();
}

void MinimapItem::setTheme(Theme theme)
{
    m_theme = theme;
    m_valid = false;
    update();
}

void MinimapItem::setSize(const QSizeF &size)
{
    if (size == m_size)
        return;
    prepareGeometryChange();
    m_size = size;
    m_valid = false;
}

void MinimapItem::setRanges(TimeRange seen, TimeRange whole)
{
    if (seen == m_seen && whole == m_whole)
        return;
    m_valid = m_valid && whole == m_whole;
    m_seen = seen;
    m_whole = whole;
    update();
}

void MinimapItem::feedChanged()
{
    const bool isOver = m_feed && m_feed->isOver();
    if (m_isFinal || (!isOver && m_sincePainted.isValid() && m_sincePainted.elapsed() < pauseMs))
        return;
    m_isFinal = isOver;
    m_valid = false;
    update();
}

Nanoseconds MinimapItem::timeAt(double x) const
{
    const TimeMap map(m_whole, padding, m_size.width() - 2 * padding);
    return std::clamp(map.time(x), m_whole.begin, m_whole.end);
}

QRectF MinimapItem::frame() const
{
    const TimeMap map(m_whole, padding, m_size.width() - 2 * padding);
    const double left = std::round(map.x(m_seen.begin));
    const double width = std::max(leastFrame, std::round(map.x(m_seen.end)) - left);
    return {std::min(left, m_size.width() - padding - width), 0, width, m_size.height()};
}

QImage MinimapItem::picture(double pixelRatio) const
{
    QImage image((m_size * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!m_feed || m_feed->variantCount() == 0)
        return image;
    QPainter painter(&image);
    const double inset = padding * pixelRatio;
    const double each = (image.height() - 2 * inset) / m_feed->variantCount();
    const quint32 count = m_feed->record().laneCount();
    const TaskRows rows = TaskRows::all(count);
    for (int i = 0; i < m_feed->variantCount() && count > 0; ++i) {
        const QSize size(static_cast<int>(image.width() - 2 * inset), static_cast<int>(std::max(1.0, each - 1)));
        const double rowHeight = static_cast<double>(size.height()) / count;
        // Fewer rows than lines: each row has lines of its own.
        const QSize lines(size.width(), rowHeight > 1 ? static_cast<int>(count) : size.height());
        const auto step = static_cast<quint32>(std::max(1.0, 1 / rowHeight / rowsALine));
        const QImage part = densityPicture(m_feed->variant(i).transitions(), rows, lines, m_whole,
                                           m_feed->variant(i).now(), {std::min(1.0, rowHeight), step}, m_theme);
        painter.drawImage(QRectF(QPointF(inset, std::round(inset + i * each)), size), part);
    }
    return image;
}

void MinimapItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double ratio = painter->device()->devicePixelRatioF();
    if (!m_valid || m_picture.size() != (m_size * ratio).toSize()) {
        m_picture = picture(ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_sincePainted.start();
        m_valid = true;
    }
    const Palette &palette = paletteOf(m_theme);
    const QRectF area = boundingRect();
    painter->fillRect(area, palette.card);
    painter->drawImage(QPointF(0, 0), m_picture);
    // What is not seen lies under a veil.
    const QRectF seen = frame();
    QColor veil = palette.window;
    veil.setAlphaF(0.65F);
    painter->fillRect(QRectF(area.left(), area.top(), seen.left(), area.height()), veil);
    painter->fillRect(QRectF(seen.right(), area.top(), area.right() - seen.right(), area.height()), veil);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(palette.border, 1));
    painter->drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->setPen(QPen(palette.accent, 2));
    painter->drawRect(seen.adjusted(1, 1, -1, -1));
}

} // namespace interleave
