// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/comparisonchart.h"

namespace interleave {

/// Measures the time between two moments of a timeline, of its axis; the chart's cross-hair shows it. In a variant with a
/// scale of its own it measures that variant's time.
class Ruler : public QObject
{
    Q_OBJECT

public:
    /// `chart` outlives it.
    explicit Ruler(ComparisonChart &chart, QObject *parent = nullptr);

    /// Whether clicks set marks.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }

    /// The first mark, or its second. `variant`: where; -1: at none.
    void set(Nanoseconds moment, int variant = -1);
    /// The first mark, whatever there was.
    void begin(Nanoseconds moment, int variant = -1);
    /// While the second mark is to come: it would be here.
    void follow(Nanoseconds moment);
    /// The second mark is where it would be; of a stretch without length nothing remains.
    void end();
    [[nodiscard]] bool hasBegun() const { return m_begun.has_value(); }
    /// What is marked, in order.
    [[nodiscard]] std::optional<TimeRange> stretch() const { return m_chart.crossHair().stretch(); }
    /// Marks it; nothing: no longer.
    void mark(std::optional<TimeRange> stretch, int variant = -1);

    /// "From 1 s to 1.2 s: 200 ms"; empty when nothing is marked.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void switched(bool on);
    /// sentence() is another.
    void measured(const QString &sentence);

private:
    void show(std::optional<TimeRange> stretch);
    [[nodiscard]] double scale() const;

    ComparisonChart &m_chart;
    bool m_on = false;
    int m_variant = -1;                 ///< where it is measured
    std::optional<Nanoseconds> m_begun; ///< the first mark, while the second is to come
};

} // namespace interleave
