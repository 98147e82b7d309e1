// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"
#include "core/trace/timeuse.h"

#include <algorithm>

namespace interleave {

/// How soon a variant could have been over, and what kept it from that.
///
/// With p places and n tasks that took m each in the middle: rounds = ⌈n/p⌉, and no plan is expected to be over before both
/// rounds × m and the longest task. Places × total is the time the places offered; of what nobody used, each moment is put down to
/// one cause: the end (nobody was left to start) or the wait of places that stood empty though there were tasks to start.
struct Ideal
{
    quint32 places = 0;        ///< at most so many at once: limit, chunk, threads, one for sequential modes; else the tasks' number
    quint32 rounds = 0;
    Nanoseconds mean{0};       ///< of the times in flight, of tasks that started and ended
    Nanoseconds byRounds{0};   ///< rounds × mean
    Nanoseconds longest{0};
    Nanoseconds emptyAtEnd{0}; ///< places × time with nobody to fill them after the last start
    Nanoseconds emptyBefore{0};///< the same before the last start: chunks that wait for their slowest, tasks that come late

    [[nodiscard]] Nanoseconds best() const { return std::max(byRounds, longest); }
};

/// Of a variant that is over. Nothing (places 0) when no task has started and ended.
[[nodiscard]] Ideal idealOf(const VariantTrace &variant, const FactTable &facts, const TimeUse &use);

} // namespace interleave
