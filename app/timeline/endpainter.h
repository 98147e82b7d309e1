// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/bandpainter.h"

namespace interleave {

/// A dashed line where the variant ended; once all are over, beside it how many times sooner it was than the slowest,
/// and a dotted line to where that one ended. While the variant runs, a line at the moment it has reached.
void paintEnd(QPainter &painter, const TimelineScene &scene, int variant);

/// The moments at which the chunks of a chunked variant began, from the second on; nothing of other variants.
[[nodiscard]] std::vector<Nanoseconds> chunkStarts(const VariantFeed &variant);

/// Thin dashed lines between chunks, as long as they stand apart.
void paintChunks(QPainter &painter, const TimelineScene &scene, int variant);

} // namespace interleave
