// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/latencybins.h"
#include "app/timeline/palette.h"

#include <QGraphicsItem>

namespace interleave {

/// Upright lines at the median, the 95th and the 99th percentile of every variant, named above the plot where the names
/// have room: the median's first. In the chart's coordinates.
class PercentileItem : public QGraphicsItem
{
public:
    static constexpr double nameHeight = 16;

    explicit PercentileItem(QGraphicsItem *parent);

    void setLatencies(const std::vector<Latencies> &variants, const Bins &bins);
    void setPlot(const QRectF &plot);
    void setTheme(Theme theme);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Line
    {
        Nanoseconds at;
        int rank; // 0 p50, 1 p95, 2 p99
        int variant;
    };
    [[nodiscard]] double xOf(Nanoseconds latency) const;
    void paintNames(QPainter &painter) const;

    std::vector<Line> m_lines; // by rank
    Bins m_bins;
    QRectF m_plot;
    Theme m_theme = Theme::Light;
    bool m_isOne = false; // variant: its names say how much, too
};

} // namespace interleave
