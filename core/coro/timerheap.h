// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/callback.h"
#include "core/time/duration.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_set>

namespace interleave {

/// Names a timer of one heap; 0 names none. Later timers have greater ids, and none is used again.
using TimerId = std::uint64_t;

/// Timers in order of their times; those of one instant in the order in which they were set. A timer takes 32 bytes,
/// which go back when it has fired. No Qt, one thread.
class TimerHeap
{
public:
    TimerId set(Nanoseconds when, Callback callback);

    /// Takes a timer back: O(1), amortised. To be called only while the timer is set: not when it was taken out or
    /// cancelled before. Such a late call takes nothing back, but count() may be too low until the heap is empty.
    void cancel(TimerId id);

    /// When the next timer is due; nothing if none is set.
    [[nodiscard]] std::optional<Nanoseconds> next();

    /// Takes the next timer out if it is due at `now`; else an empty callback.
    [[nodiscard]] Callback takeDue(Nanoseconds now);

    /// Timers set and not yet taken out or cancelled.
    [[nodiscard]] std::size_t count() const;

private:
    struct Entry
    {
        Nanoseconds when;
        TimerId id;
        Callback callback;
    };
    static bool later(const Entry &a, const Entry &b) { return a.when != b.when ? a.when > b.when : a.id > b.id; }
    void dropCancelledHead();
    void sweep();
    void popHead();

    std::deque<Entry> m_heap; // gives memory back as it shrinks, which a vector does not
    // Those of entries still in the heap, and of late calls; forgotten with each sweep, and when the heap is empty.
    std::unordered_set<TimerId> m_cancelled;
    TimerId m_last = 0;
};

} // namespace interleave
