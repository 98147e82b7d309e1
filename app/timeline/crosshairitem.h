// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/palette.h"

#include <QGraphicsItem>

namespace interleave {

/// The axis of a variant with a scale of its own.
struct OwnAxis
{
    double scale = 1; ///< Band::scale
    double base = 0;  ///< y of its line

    bool operator==(const OwnAxis &) const = default;
};

/// What follows the pointer over a timeline: a line through all variants with the moment on the axis, and, while something
/// is measured or marked, the stretch between two moments with its length. In the chart's coordinates.
class CrossHairItem : public QGraphicsItem
{
public:
    explicit CrossHairItem(QGraphicsItem *parent = nullptr);

    /// Where the spans are; the moments' places stand on its upper edge.
    void setPlot(const QRectF &plot);
    void setRange(TimeRange range);
    void setTheme(Theme theme);
    /// The moment pointed at; nothing when the pointer is elsewhere. `onEvent`: something happened then.
    void setMoment(std::optional<Nanoseconds> moment, bool onEvent = false);
    /// The axis by which the moment is read; nothing: the one above the plot.
    void setOwnAxis(std::optional<OwnAxis> axis);
    /// From where to where is measured, in any order, on the axis; lengths of a variant with a scale of its own are so
    /// many times as long there.
    void setStretch(std::optional<TimeRange> stretch, double scale = 1);
    [[nodiscard]] std::optional<Nanoseconds> moment() const { return m_moment; }
    [[nodiscard]] bool isOnEvent() const { return m_onEvent; }
    /// In order.
    [[nodiscard]] std::optional<TimeRange> stretch() const { return m_stretch; }
    /// "412 ms", as it stands there; empty without a stretch.
    [[nodiscard]] QString lengthText() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintStretch(QPainter &painter, const TimeMap &map) const;
    void paintMoment(QPainter &painter, const TimeMap &map) const;

    QRectF m_plot;
    TimeRange m_range;
    Theme m_theme = Theme::Light;
    std::optional<Nanoseconds> m_moment;
    bool m_onEvent = false;
    std::optional<OwnAxis> m_ownAxis;
    std::optional<TimeRange> m_stretch;
    double m_scale = 1;
};

} // namespace interleave
