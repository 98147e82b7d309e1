// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/palette.h"

#include <QGraphicsItem>

namespace interleave {

/// A line across a chart's plot at the moment that is shown, with or without a handle above it. In the chart's
/// coordinates; nothing is painted where the moment is out of the range.
class PlayheadItem : public QGraphicsItem
{
public:
    static constexpr double handleHeight = 14;

    explicit PlayheadItem(QGraphicsItem *parent);

    void setPlace(const QRectF &plot, TimeRange range);
    void setTime(Nanoseconds time);
    void setTheme(Theme theme);
    void setHandle(bool handle);
    /// x of the line.
    [[nodiscard]] double x() const { return map().x(m_time); }
    [[nodiscard]] TimeMap map() const { return {m_range, m_plot.left(), m_plot.width()}; }
    [[nodiscard]] const QRectF &plot() const { return m_plot; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_plot;
    TimeRange m_range;
    Nanoseconds m_time{0};
    Theme m_theme = Theme::Light;
    bool m_handle = false;
};

} // namespace interleave
