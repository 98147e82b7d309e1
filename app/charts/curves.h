// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/feed.h"
#include "core/trace/loopdelay.h"
#include "core/trace/summary.h"

#include <QList>
#include <QPointF>

namespace interleave {

/// What is drawn over time.
enum class CurveKind : quint8 {
    InFlight,  ///< how many tasks are in flight
    Completed, ///< how many have come to an end
    LoopDelay, ///< how long what falls due waits for the event loop
};

/// The curve of one variant, as the trace gives it; what of it is seen, and how finely, comes later.
struct Curve
{
    CurveKind kind = CurveKind::InFlight;
    std::vector<InFlightStep> steps;    ///< of a number
    std::vector<HeldStretch> stretches; ///< of the loop's delay
    qint64 peak = 0;                    ///< a number, or nanoseconds

    /// At a moment: a number, or nanoseconds.
    [[nodiscard]] qint64 at(Nanoseconds time) const;
};

/// Of what has been read of the variant; empty before it has begun. On threads there is no loop that could be late.
[[nodiscard]] Curve curveOf(CurveKind kind, const VariantFeed &variant, TaskChoice choice = {});

/// The points of the curve within `range`, at most about `atMost`; x in nanoseconds, y as Curve::at(). It goes on to `now`.
[[nodiscard]] QList<QPointF> curvePoints(const Curve &curve, TimeRange range, Nanoseconds now, std::size_t atMost);

/// The points of a stepped curve within `range`, two a step, at most `atMost` in all; it goes on to `now`.
[[nodiscard]] QList<QPointF> steppedPoints(std::span<const InFlightStep> steps, TimeRange range, Nanoseconds now,
                                           std::size_t atMost);

/// The curve in figures: its highest, and what it is at `moment`, if any is asked for: "5 at 360 ms · peak 5".
[[nodiscard]] QString curveFigures(const Curve &curve, const VariantFeed &variant, TaskChoice choice,
                                   std::optional<Nanoseconds> moment);

} // namespace interleave
