// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/timerheap.h"

namespace interleave {

/// Who computes, and how far each has come, when k threads share c cores in simulated time: all advance alike, at
/// min(1, c / k) of the time that passes. One thread.
///
/// In integer nanoseconds, exactly so: accounts are settled when k changes, and only then. In the time e since the last
/// settlement each has done e, or floor(e * c / k) if k > c. The next to end is the one with the least work left, after
/// just that, or ceil(left * k / c). Times never go back, and never past nextEnd() before who has ended is taken.
class Cores
{
public:
    /// Names a computation; 0 names none.
    using Id = TimerId;

    /// 1 <= cores.
    explicit Cores(int cores)
        : m_cores(cores)
    {}

    /// `work`: how long it takes on a core of its own; positive. `ended` is what takeEnded() gives back.
    Id begin(Nanoseconds now, Nanoseconds work, Callback ended);

    /// Takes a computation back: O(1), amortised. To be called only for one that takeEnded() has not taken out.
    void cancel(Nanoseconds now, Id id);

    /// When the next one ends; nothing if nobody computes.
    [[nodiscard]] std::optional<Nanoseconds> nextEnd();

    /// Takes out one that has ended at `now`, in the order in which they began; else an empty callback.
    [[nodiscard]] Callback takeEnded(Nanoseconds now);

    /// How many compute.
    [[nodiscard]] std::size_t count() const { return m_ends.count(); }

private:
    void settle(Nanoseconds now);

    // Since all advance alike, one number says how far: what each would have done if it had begun with the first. On
    // this scale a computation ends at a fixed point, and those that end in one instant end at the same.
    Nanoseconds m_done{0};
    TimerHeap m_ends;
    Nanoseconds m_settled{0};
    std::int64_t m_cores;
};

} // namespace interleave
