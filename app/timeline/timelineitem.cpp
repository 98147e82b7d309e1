// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/timelineitem.h"

#include "app/timeline/endpainter.h"
#include "app/timeline/headerpainter.h"
#include "app/timeline/ownaxis.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interleave {

TimelineItem::TimelineItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(10);
}

void TimelineItem::setFeed(std::shared_ptr<const Feed> feed)
{
    m_feed = std::move(feed);
    m_scene.feed = m_feed.get();
    m_kept = std::vector<GrowingDensity>(m_feed ? static_cast<std::size_t>(m_feed->variantCount()) : 0);
    m_scene.selected.reset();
    m_scene.alsoSelected.clear();
    invalidate();
}

void TimelineItem::setLayout(const TimelineLayout &layout, const QRectF &area)
{
    if (layout == m_scene.layout && area == m_area)
        return;
    prepareGeometryChange();
    m_scene.layout = layout;
    m_area = area;
    invalidate();
}

void TimelineItem::setRange(TimeRange range)
{
    if (range == m_scene.range)
        return;
    m_scene.range = range;
    invalidate();
}

void TimelineItem::setTheme(Theme theme)
{
    m_scene.theme = theme;
    invalidate();
}

void TimelineItem::setSelected(std::optional<TaskRef> task, std::vector<TaskId> others)
{
    if (task == m_scene.selected && others == m_scene.alsoSelected)
        return;
    m_scene.selected = task;
    m_scene.alsoSelected = std::move(others);
    invalidate();
}

void TimelineItem::setInMotion(bool inMotion)
{
    if (inMotion == m_scene.inMotion)
        return;
    m_scene.inMotion = inMotion;
    const auto isLow = [](const Band &band) { return band.rowHeight > 0 && band.rowHeight < densityBelow; };
    if (std::ranges::any_of(m_scene.layout.bands, isLow))
        invalidate();
}

void TimelineItem::setDirect(bool direct, bool rowsAsPixels)
{
    m_direct = direct;
    m_scene.rowsAsPixels = direct && rowsAsPixels;
    m_picture = QImage();
    invalidate();
}

void TimelineItem::invalidate()
{
    m_valid = false;
    update();
}

void TimelineItem::paintAll(QPainter &painter) const
{
    if (!m_feed || static_cast<int>(m_scene.layout.bands.size()) != m_feed->variantCount())
        return;
    const double left = m_scene.layout.headerLeft;
    const double right = m_scene.layout.plot.right();
    for (int i = 0; i < m_feed->variantCount(); ++i) {
        const Band &band = m_scene.band(i);
        if (i > 0) {
            painter.fillRect(QRectF(left - 8, std::round(band.top) - 1, right - left + 16, 1),
                             m_scene.palette().separator);
        }
        paintHeader(painter, m_scene, i);
        paintRowNames(painter, m_scene, i);
        paintOwnAxis(painter, m_scene, i);
        paintRows(painter, m_scene, i);
        paintChunks(painter, m_scene, i);
        paintLane(painter, m_scene, i);
        paintEnd(painter, m_scene, i);
    }
}

void TimelineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_area.isEmpty())
        return;
    if (m_direct) {
        painter->save();
        m_scene.pixelRatio = std::max(2.0, painter->transform().m11());
        m_scene.kept = nullptr;
        paintAll(*painter);
        painter->restore();
        return;
    }
    // The picture has the device's pixels and begins on one of them.
    const double ratio = painter->device()->devicePixelRatioF();
    const QRect area = m_area.toAlignedRect();
    if (const QSize size = area.size() * ratio; m_picture.size() != size || m_picture.devicePixelRatioF() != ratio) {
        m_picture = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_picture.setDevicePixelRatio(ratio);
        m_valid = false;
    }
    if (!m_valid) {
        m_scene.pixelRatio = ratio;
        m_scene.kept = &m_kept;
        m_picture.fill(Qt::transparent);
        QPainter onPicture(&m_picture);
        onPicture.translate(-area.topLeft());
        paintAll(onPicture);
        m_valid = true;
    }
    painter->drawImage(area.topLeft(), m_picture);
}

} // namespace interleave
