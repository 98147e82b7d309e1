// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/taskchoice.h"
#include "core/trace/transitions.h"

namespace interleave {

/// The event loop is held from `begin` to `end` without a gap, by one task after another.
struct HeldStretch
{
    Nanoseconds begin{0};
    Nanoseconds end{0};

    [[nodiscard]] Nanoseconds length() const { return end - begin; }
    bool operator==(const HeldStretch &) const = default;
};

/// When the loop was held by tasks of the choice, in order; a hold that lasts ends at `now`. A hold that begins when
/// another ends goes on with it: whatever falls due meanwhile waits for both, for whoever is in line holds the loop first.
[[nodiscard]] std::vector<HeldStretch> heldStretches(std::span<const Hold> holds, Nanoseconds now, TaskChoice choice = {});

/// How long what falls due at `time` waits until the loop is free: to the end of the stretch that holds it then, 0 where
/// it is free. Over time, teeth: up to a stretch's length at its begin, and down to 0 at its end.
[[nodiscard]] Nanoseconds loopDelayAt(std::span<const HeldStretch> stretches, Nanoseconds time);

/// The worst of all; 0 without any.
[[nodiscard]] Nanoseconds longestLoopDelay(std::span<const HeldStretch> stretches);

/// At most `atMost` of the stretches that reach into [from, to], for drawing: of those side by side the longest stays.
[[nodiscard]] std::vector<HeldStretch> stretchesWithin(std::span<const HeldStretch> stretches, Nanoseconds from,
                                                       Nanoseconds to, std::size_t atMost);

} // namespace interleave
