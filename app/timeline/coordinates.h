// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace interleave {

/// A stretch of time, begin <= end.
struct TimeRange
{
    Nanoseconds begin{0};
    Nanoseconds end{0};

    bool operator==(const TimeRange &) const = default;
    [[nodiscard]] Nanoseconds length() const { return end - begin; }
    [[nodiscard]] bool contains(Nanoseconds time) const { return time >= begin && time <= end; }
};

/// The time, or length of time, `factor` times as long; to the nanosecond.
[[nodiscard]] Nanoseconds scaled(Nanoseconds time, double factor);

/// The linear map of a frame between time and x: `range` fills [left, left + width].
/// An empty range or a width <= 0 maps every time to `left` and every x to the range's begin.
class TimeMap
{
public:
    TimeMap() = default;
    TimeMap(TimeRange range, double left, double width);

    [[nodiscard]] double x(Nanoseconds time) const
    {
        return m_left + static_cast<double>((time - m_range.begin).count()) * m_pixelsPerNs;
    }
    /// Rounded to the nanosecond; beyond the ends the map goes on.
    [[nodiscard]] Nanoseconds time(double x) const;
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    [[nodiscard]] TimeRange range() const { return m_range; }

private:
    TimeRange m_range;
    double m_left = 0;
    double m_width = 0;
    double m_pixelsPerNs = 0;
};

/// The top of a row; rows are numbered from 0 downwards.
[[nodiscard]] constexpr double rowToY(quint32 row, double top, double rowHeight)
{
    return top + static_cast<double>(row) * rowHeight;
}

/// The row at `y` of `rows` rows; nothing above the first, below the last, or when rows have no height. A row owns
/// its upper edge.
[[nodiscard]] std::optional<quint32> yToRow(double y, double top, double rowHeight, quint32 rows);

/// The smallest of 1, 2, 5 · 10^k nanoseconds that cuts `span` into at most `atMost` parts; at least 1 ns. `atMost` >= 1.
[[nodiscard]] Nanoseconds niceStep(Nanoseconds span, int atMost);

/// The multiples of `step` in the range, both ends included; `step` > 0. Nothing when there would be more than 1000.
[[nodiscard]] std::vector<Nanoseconds> ticksIn(TimeRange range, Nanoseconds step);

/// The end of an axis from 0 that has room for `content`: a round number, at most a quarter too long. 1 ms for nothing.
[[nodiscard]] Nanoseconds roomFor(Nanoseconds content);

/// The unit an axis that reaches to `end` is labelled in, and how many of its digits `step` needs.
struct TickUnit
{
    Nanoseconds unit;
    int decimals;
    QString symbol; ///< "s", "ms", translated
};
[[nodiscard]] TickUnit tickUnit(Nanoseconds end, Nanoseconds step);

/// "0.4 s", "250 ms": the label of a tick in the locale's digits, with a space that does not break.
[[nodiscard]] QString tickLabel(Nanoseconds time, const TickUnit &unit, const QLocale &locale);

} // namespace interleave
