// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/taskfacts.h"

#include <span>

namespace interleave {

/// A variant in figures.
struct Summary
{
    Nanoseconds total{0};       ///< to the variant's end, or so far
    double tasksPerSecond = 0;  ///< tasks that started and ended, by total; 0 when total is 0
    // Latency of the tasks that started and ended: finished − started.
    Nanoseconds p50{0};
    Nanoseconds p95{0};
    Nanoseconds p99{0};
    quint32 peakInFlight = 0;
    quint32 tasks = 0;
    quint32 done = 0;
    quint32 failed = 0;
    quint32 timedOut = 0;
    quint32 cancelled = 0;
    quint32 deadlocked = 0;
    quint32 notStarted = 0;
};

/// The figures of a variant at `now` (its end, once it is over).
[[nodiscard]] Summary summarize(const FactTable &facts, Nanoseconds now);

/// The q-quantile by the nearest-rank method (the smallest value with at least q of all values at or below it);
/// 0 < q <= 1, `sorted` ascending; 0 of none.
[[nodiscard]] Nanoseconds quantile(std::span<const Nanoseconds> sorted, double q);

/// The number in flight over time, a step where it changes, in order of time, starting at (0, 0) if nothing starts at
/// 0. Changes at one instant are one step: a task that ends when another starts does not show as two.
[[nodiscard]] std::vector<InFlightStep> inFlightSteps(const FactTable &facts);
/// The same of some of the tasks.
[[nodiscard]] std::vector<InFlightStep> inFlightSteps(const FactTable &facts, std::span<const TaskId> tasks);

/// The most at once.
[[nodiscard]] quint32 peakOf(std::span<const InFlightStep> steps);

/// The same curve with at most `atMost` points, for drawing: of each stretch of time the highest count stays.
[[nodiscard]] std::vector<InFlightStep> thinned(std::span<const InFlightStep> steps, std::size_t atMost);

} // namespace interleave
