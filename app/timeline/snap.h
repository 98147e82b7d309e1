// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/bandpainter.h"

namespace interleave {

/// The moment closest to `time` at which the task changed its state, within `within`; of two as close the earlier.
[[nodiscard]] std::optional<Nanoseconds> nearestChange(const TransitionTable &transitions, TaskId task, Nanoseconds time,
                                                       Nanoseconds within);

/// A moment on the axis that a ruler is laid to.
struct Snapped
{
    Nanoseconds time{0};  ///< of the axis
    bool toEvent = false; ///< something happened then, at that place
};

/// The moment to measure at from a point of the plot: that of an event of the tasks there, or of the variant's end, at most
/// `pixels` away; else the point's own. Of rows lower than a pixel some are asked.
[[nodiscard]] Snapped snap(const TimelineScene &scene, const QPointF &point, double pixels);

} // namespace interleave
