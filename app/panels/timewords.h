// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "core/trace/shortfall.h"

#include <QString>
#include <QStringList>

namespace interleave {

/// A variant that is over, measured.
struct TimeReport
{
    TimeUse use;
    Ideal ideal;
    std::vector<Shortfall> shortfalls;
};

[[nodiscard]] TimeReport timeReport(const VariantFeed &variant);

/// What a variant's time says, in sentences with numbers, each a whole one: how it stands to one task after another, what
/// could be expected of its places and its longest task, and what kept it from that.
///
/// `variant` is one of the feed's, and over; of the others only those that are over are spoken of, and with `at` only those
/// that were over at that moment.
[[nodiscard]] QStringList timeSentences(const Feed &feed, int variant, const TimeReport &report,
                                        std::optional<Nanoseconds> at = std::nullopt);

} // namespace interleave
