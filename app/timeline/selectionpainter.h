// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/bandpainter.h"

namespace interleave {

/// What the selected task, and those selected with it, have behind their bars. Nothing where they are not of this variant.
void paintSelectionBehind(QPainter &painter, const TimelineScene &scene, int variant);

/// What the selected task has above its bar.
void paintSelectionAbove(QPainter &painter, const TimelineScene &scene, int variant);

/// Where a task that is selected is lit: its row over the plot's width; of a row that tasks share its own part, which may
/// have no width. Null where its row is not seen.
[[nodiscard]] QRectF selectionRect(const TimelineScene &scene, TaskRef task);

} // namespace interleave
