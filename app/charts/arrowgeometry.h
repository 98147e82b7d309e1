// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/layout.h"
#include "core/trace/relations.h"

#include <QPointF>

#include <span>

namespace interleave {

/// An arrow between two rows of a timeline, in the chart's coordinates.
struct Arrow
{
    TaskLink::Kind kind = TaskLink::Kind::Spawn;
    QPointF from;
    QPointF to;
    double bend = 0; ///< how far the middle stands right of a straight line; arrows of one instant bend differently

    bool operator==(const Arrow &) const = default;
};

/// The arrows of one variant's links that are in the axis' range, at most `atMost`, in order of time. The main program is
/// at the upper edge of the variant's band. Left out is what has no row at one end or none in sight at either, and what is
/// too short to be seen; an arrow may lead beyond the rows in sight. Pure.
[[nodiscard]] std::vector<Arrow> arrowsOf(std::span<const TaskLink> links, int variant, const TimelineLayout &layout,
                                          TimeRange range, std::size_t atMost);

} // namespace interleave
