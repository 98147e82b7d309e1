// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/comparisonchart.h"

namespace interleave {

// The ways of a chart to one of its tasks. `feed` is what the chart shows, `task` one of its tasks.

/// Shows the task from beginning to end, its row high enough for its name. Nothing happens for a task that was never made.
void showWhole(ComparisonChart &chart, const Feed &feed, TaskRef task);

/// Scrolls as little as possible so that the task can be seen.
void showSomewhere(ComparisonChart &chart, const Feed &feed, TaskRef task);

/// Of the variant that has the most.
[[nodiscard]] quint32 mostRows(const ComparisonChart &chart);

} // namespace interleave
