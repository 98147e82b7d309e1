// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "app/timeline/growingdensity.h"
#include "app/timeline/hittest.h"
#include "app/timeline/palette.h"

#include <QPainter>

#include <vector>

namespace interleave {

/// What all painters of a timeline share for one picture of it.
struct TimelineScene
{
    const Feed *feed = nullptr;
    TimelineLayout layout;
    TimeRange range;
    Theme theme = Theme::Light;
    std::optional<TaskRef> selected;
    std::vector<TaskId> alsoSelected; ///< more tasks of that variant, ascending; the selected one may be among them
    bool inMotion = false;            ///< low rows are sampled: quicker, and exact once it is still
    double pixelRatio = 1;     ///< of pictures within vector output and of the device otherwise
    bool rowsAsPixels = false; ///< in vector output: more bars than such a file should hold
    std::vector<GrowingDensity> *kept = nullptr; ///< a picture a variant to go on from; null: none is kept

    [[nodiscard]] const Band &band(int variant) const { return layout.bands[static_cast<std::size_t>(variant)]; }
    /// The axis; a variant with a scale of its own has another.
    [[nodiscard]] TimeMap map() const { return {range, layout.plot.left(), layout.plot.width()}; }
    [[nodiscard]] TimeRange rangeOf(int variant) const { return band(variant).timeOf(range); }
    [[nodiscard]] TimeMap map(int variant) const { return {rangeOf(variant), layout.plot.left(), layout.plot.width()}; }
    [[nodiscard]] const Palette &palette() const { return paletteOf(theme); }
};

/// The rows of one variant: bars with their ends, or density where rows are lower than a pixel. Nothing is painted
/// outside the plot but failures, which low rows show in a strip left of it.
void paintRows(QPainter &painter, const TimelineScene &scene, int variant);

/// The names of the tasks, where there is a column for them.
void paintRowNames(QPainter &painter, const TimelineScene &scene, int variant);

/// The event loop's lane: a tick for each turn, a bar where the loop is held. Nothing where tasks run on threads.
void paintLane(QPainter &painter, const TimelineScene &scene, int variant);

} // namespace interleave
