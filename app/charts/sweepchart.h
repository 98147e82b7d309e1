// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/headingitem.h"
#include "core/analysis/knee.h"

#include <QChart>

#include <vector>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace interleave {

class SweepMarks;

/// How long a variant takes by its number of places.
struct SweepCurve
{
    QString name;
    int variant = 0;                ///< whose colour it has: its place in the scenario
    std::vector<SweepPoint> points; ///< ascending by places; not empty
    std::optional<Knee> knee;
    int present = 0;                ///< the places the variant has now; 0: no limit
};

/// The numbers of places that are written under the axis, for up to `most` places on so many pixels: 1, 2, 5, 10 …
[[nodiscard]] std::vector<int> placesOnAxis(int most, double pixels);

/// Total time over the number of places, which grows by factors from left to right: a curve for each variant, its knee
/// marked by a ring and its number, what it has now by a dot, and the places that spoil it by a shade.
class SweepChart : public QChart
{
    Q_OBJECT

public:
    explicit SweepChart(QGraphicsItem *parent = nullptr);

    void setCurves(std::vector<SweepCurve> curves);
    void setTheme(Theme theme);
    void retranslate();

    [[nodiscard]] const std::vector<SweepCurve> &curves() const { return m_curves; }
    [[nodiscard]] Theme colours() const { return m_theme; }
    /// Where so many places and so long a time are in the chart.
    [[nodiscard]] QPointF positionOf(int places, Nanoseconds total);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void dress();
    void updateAxes();

    std::vector<SweepCurve> m_curves;
    std::vector<QLineSeries *> m_lines;
    // The curves stand on axes in nanoseconds and in powers of ten that are not shown.
    QValueAxis *m_nanoseconds;
    QValueAxis *m_power;
    QValueAxis *m_time;
    QCategoryAxis *m_places;
    HeadingItem *m_heading;
    SweepMarks *m_marks;
    Theme m_theme = Theme::Light;
};

} // namespace interleave
