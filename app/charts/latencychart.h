// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/percentileitem.h"
#include "app/charts/runchart.h"

class QBarSeries;
class QBarSet;

namespace interleave {

/// How many tasks took how long: a histogram with a bar a variant in each bin, and lines at its percentiles. At an earlier
/// moment, of the tasks that had ended by then.
class LatencyChart : public RunChart
{
    Q_OBJECT

public:
    explicit LatencyChart(QGraphicsItem *parent = nullptr);

    void setFeed(std::shared_ptr<const Feed> feed) override;
    /// Its axis is not time: which part of the run is seen does not matter.
    void setRange(TimeRange) override {}
    void retranslate() override;
    [[nodiscard]] const Bins &bins() const { return m_bins; }

protected:
    void gather() override {}
    void draw() override;
    void dress() override;
    void fitAxes() override;
    [[nodiscard]] QString figuresOf(int variant) const override;

private:
    std::vector<Latencies> m_latencies;
    Bins m_bins;
    QBarSeries *m_bars = nullptr; // the chart's
    std::vector<QBarSet *> m_sets;
    // Bars stand at whole numbers, on an axis that is not shown; the one that is shown is in time.
    QValueAxis *m_places;
    QValueAxis *m_time;
    QValueAxis *m_count;
    PercentileItem *m_percentiles;
    double m_digits = 0; ///< of the highest label
};

} // namespace interleave
