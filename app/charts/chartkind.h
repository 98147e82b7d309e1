// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/curves.h"

namespace interleave {

/// The charts that can stand under the timeline, one at a time.
enum class ChartKind : quint8 { InFlight, Latency, Completed, LoopDelay };

/// Latency is the one that is no curve over time.
[[nodiscard]] constexpr std::optional<CurveKind> curveKindOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::InFlight: return CurveKind::InFlight;
    case ChartKind::Completed: return CurveKind::Completed;
    case ChartKind::LoopDelay: return CurveKind::LoopDelay;
    case ChartKind::Latency: break;
    }
    return std::nullopt;
}
[[nodiscard]] ChartKind chartKindOf(CurveKind kind);

/// What the chart is called, and what it shows in a sentence without a stop.
[[nodiscard]] QString chartName(ChartKind kind);
[[nodiscard]] QString chartMeaning(ChartKind kind);

} // namespace interleave
