// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/feed.h"
#include "app/timeline/palette.h"

#include <QElapsedTimer>
#include <QGraphicsItem>
#include <QImage>

#include <memory>

namespace interleave {

/// The whole of a run in the size of a stamp, with a frame around the stretch of time that is seen: where one is, and a
/// handle to go elsewhere. All variants stand in it, each as high as the others.
class MinimapItem : public QGraphicsItem
{
public:
    explicit MinimapItem(QGraphicsItem *parent = nullptr);

    void setFeed(std::shared_ptr<const Feed> feed);
    void setTheme(Theme theme);
    void setSize(const QSizeF &size);
    /// What is seen of what there is.
    void setRanges(TimeRange seen, TimeRange whole);
    /// The feed has something new. The picture is painted anew a few times a second at most, and when the run is over.
    void feedChanged();

    /// The moment at a point of the item.
    [[nodiscard]] Nanoseconds timeAt(double x) const;
    /// Where the frame is, in the item's coordinates; at least a few pixels wide.
    [[nodiscard]] QRectF frame() const;

    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(0, 0), m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QImage picture(double pixelRatio) const;

    std::shared_ptr<const Feed> m_feed;
    Theme m_theme = Theme::Light;
    QSizeF m_size{200, 36};
    TimeRange m_seen;
    TimeRange m_whole;
    QImage m_picture;
    QElapsedTimer m_sincePainted;
    bool m_valid = false;
    bool m_isFinal = false; ///< the picture shows the run to its end
};

} // namespace interleave
