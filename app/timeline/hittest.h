// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/feed.h"
#include "app/timeline/layout.h"
#include "core/trace/event.h"

#include <QPointF>

#include <optional>

namespace interleave {

/// One task of one variant.
struct TaskRef
{
    int variant = 0;
    TaskId task = 0;

    bool operator==(const TaskRef &) const = default;
};

/// What is at a point of a timeline.
struct Hit
{
    int variant = 0;
    TaskId task = noTask; ///< noTask between and below the rows; of several in a row the first
    std::optional<quint32> row = {};
    bool onLane = false;  ///< on the event loop's lane
    Nanoseconds time{0};  ///< of the variant's own

    bool operator==(const Hit &) const = default;
};

/// The variant, task and time at `point`; nothing outside the bands. Names beside the rows belong to their tasks; the
/// time is then the range's begin.
[[nodiscard]] std::optional<Hit> hitAt(const QPointF &point, const TimelineLayout &layout, TimeRange range);

/// Which of the tasks that share a row is there at `time`, or closest; noTask in an empty row.
[[nodiscard]] TaskId taskAt(const VariantFeed &variant, const TaskRows &rows, quint32 row, Nanoseconds time);

/// Where a task's row is, over the plot's width; null when it is not seen: filtered out, or beyond the rows shown.
[[nodiscard]] QRectF rowRect(const TimelineLayout &layout, TaskRef task);

} // namespace interleave
