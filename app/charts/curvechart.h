// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/curves.h"
#include "app/charts/runchart.h"

#include <utility>

class QLineSeries;

namespace interleave {

/// One of the curves over time, for every variant, in its colour and its own kind of line.
class CurveChart : public RunChart
{
    Q_OBJECT

public:
    explicit CurveChart(QGraphicsItem *parent = nullptr);

    void setKind(CurveKind kind);
    [[nodiscard]] CurveKind kind() const { return m_kind; }
    void setFeed(std::shared_ptr<const Feed> feed) override;
    void retranslate() override;

protected:
    void gather() override;
    void draw() override;
    void dress() override;
    void fitAxes() override;
    [[nodiscard]] QString figuresOf(int variant) const override;

private:
    CurveKind m_kind = CurveKind::InFlight;
    std::vector<Curve> m_curves;
    std::vector<QLineSeries *> m_lines;
    // The curves stand on an axis in nanoseconds that is not shown; the one that is shown changes its unit.
    QValueAxis *m_nanoseconds;
    QValueAxis *m_time;
    QValueAxis *m_level;
    std::pair<QString, int> m_widestLabel; ///< of the level's axis, its format and digits, when it was last laid out
};

} // namespace interleave
