// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/palette.h"

#include <QGraphicsItem>

namespace interleave {

/// A part of a plot that has another time scale than the rest.
struct ScaledPart
{
    double top = 0;
    double bottom = 0;
    TimeRange range;

    bool operator==(const ScaledPart &) const = default;
};

/// A line across a chart's plot at the moment that is shown, with or without a handle above it; within a part with a scale
/// of its own it stands where the moment is there. In the chart's coordinates; nothing is painted where the moment is out
/// of the range.
class PlayheadItem : public QGraphicsItem
{
public:
    static constexpr double handleHeight = 14;

    explicit PlayheadItem(QGraphicsItem *parent);

    void setPlace(const QRectF &plot, TimeRange range, std::optional<ScaledPart> part = std::nullopt);
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
    void paintLine(QPainter &painter, TimeRange range, double top, double bottom) const;
    void paintHandle(QPainter &painter) const;

    QRectF m_plot;
    TimeRange m_range;
    std::optional<ScaledPart> m_part;
    Nanoseconds m_time{0};
    Theme m_theme = Theme::Light;
    bool m_handle = false;
};

} // namespace interleave
