// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/comparisonchart.h"

#include <vector>

namespace interleave {

/// A guess at when a variant ends.
struct GuessMark
{
    int variant = 0;      ///< its band
    Nanoseconds time{0};  ///< 0 while nothing has been guessed: the mark waits at the beginning of the axis
    bool isAsked = false; ///< can be dragged, and looks like it

    bool operator==(const GuessMark &) const = default;
};

/// People's guesses, over the timeline: a dashed line with "your guess 2 s" in the variant's band, and a handle while it
/// is still being asked. A guess beyond what is seen stands at the edge with an arrow.
///
/// Stands in the scene beside the chart and reads layout, range and theme from it while it paints: who changes these
/// repaints the view anyway.
class GuessItem : public QGraphicsItem
{
public:
    /// `chart` outlives the item and stands at the scene's origin.
    explicit GuessItem(const ComparisonChart &chart);

    void setMarks(std::vector<GuessMark> marks);
    [[nodiscard]] const std::vector<GuessMark> &marks() const { return m_marks; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintMark(QPainter &painter, const GuessMark &mark) const;
    void paintLine(QPainter &painter, const GuessMark &mark, double x) const;
    void paintLabel(QPainter &painter, const GuessMark &mark, double x, bool isBeyond) const;

    const ComparisonChart &m_chart;
    std::vector<GuessMark> m_marks;
};

/// What stands beside a mark: "your guess 2 s", or that it wants to be dragged.
[[nodiscard]] QString guessLabel(const GuessMark &mark);

} // namespace interleave
