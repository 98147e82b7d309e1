// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/bandpainter.h"

#include <QGraphicsItem>
#include <QImage>

#include <memory>

namespace interleave {

/// Paints the spans of all variants, and the names beside them: one item whatever their number. It keeps its picture and
/// paints it anew only when something changed. A child of the chart whose axis it stands on; in the chart's coordinates.
class TimelineItem : public QGraphicsItem
{
public:
    explicit TimelineItem(QGraphicsItem *parent = nullptr);

    /// Whose spans to paint; null: none.
    void setFeed(std::shared_ptr<const Feed> feed);
    void setLayout(const TimelineLayout &layout, const QRectF &area);
    void setRange(TimeRange range);
    void setTheme(Theme theme);
    /// `others` of the same variant are selected with it; ascending.
    void setSelected(std::optional<TaskRef> task, std::vector<TaskId> others = {});
    /// While things move, low rows are sampled; exact again once it is still.
    void setInMotion(bool inMotion);
    /// For pictures in files: nothing is kept, everything is painted as shapes where it is asked to be painted; with
    /// `rowsAsPixels` all but the bars, which are embedded as a picture then.
    void setDirect(bool direct, bool rowsAsPixels = false);
    /// The feed has something new.
    void invalidate();

    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] const TimelineLayout &timelineLayout() const { return m_scene.layout; }

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintAll(QPainter &painter) const;

    std::shared_ptr<const Feed> m_feed;
    TimelineScene m_scene;
    QRectF m_area;
    QImage m_picture;
    std::vector<GrowingDensity> m_kept;
    bool m_valid = false;
    bool m_direct = false;
};

} // namespace interleave
