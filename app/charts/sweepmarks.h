// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

namespace interleave {

class SweepChart;

/// What is marked on a SweepChart's curves: the knee, what the variant has now, and where more places spoil it.
class SweepMarks : public QGraphicsItem
{
public:
    explicit SweepMarks(SweepChart &chart);

    /// The chart has another size or other curves.
    void chartChanged();

    [[nodiscard]] QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    SweepChart &m_chart;
    QRectF m_rect;
};

} // namespace interleave
