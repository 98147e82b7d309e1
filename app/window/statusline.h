// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"

namespace interleave {

/// How far a run has come: "Concurrent · 5: 14 of 20 done · 5 in flight · 0.36 s", every variant that goes on; for long
/// runs the time left, in wall time: `speed` is virtual seconds a second, 1 for real runs. When all is over: what was
/// done in how much time.
[[nodiscard]] QString progressText(const Feed &feed, double speed);

/// Wall time to the variant's end, if its tasks go on ending as they did; nothing while too little is known, and for
/// runs of less than five seconds in all.
[[nodiscard]] std::optional<Nanoseconds> timeLeft(const VariantFeed &variant, double speed);

/// Where and how: "Simulated time · English".
[[nodiscard]] QString worldText(World world, const QString &language);

} // namespace interleave
