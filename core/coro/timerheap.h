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
///
/// Timers that are set in the order of their times, as those of many tasks that sleep equally long, stand in a queue and
/// cost the same however many there are; the others stand in a heap beside it.
class TimerHeap
{
public:
    TimerId set(Nanoseconds when, Callback callback);

    /// Takes a timer back: O(1), amortised. To be called only while the timer is set: not when it was taken out or
    /// cancelled before. Such a late call takes nothing back, but count() may be too low until none is set.
    void cancel(TimerId id);

    /// When the next timer is due; nothing if none is set.
    [[nodiscard]] std::optional<Nanoseconds> next();

    /// Takes the next timer out if it is due at `now`; else an empty callback.
    [[nodiscard]] Callback takeDue(Nanoseconds now);

    /// Timers set and not yet taken out or cancelled.
    [[nodiscard]] std::size_t count() const;

    /// `visit(Nanoseconds, Callback)` for each timer that is set, in no order.
    template<typename Visit>
    void visit(const Visit &visit) const
    {
        for (const std::deque<Entry> *entries : {&m_queue, &m_heap}) {
            for (const Entry &entry : *entries) {
                if (!m_cancelled.contains(entry.id))
                    visit(entry.when, entry.callback);
            }
        }
    }

private:
    struct Entry
    {
        Nanoseconds when;
        TimerId id;
        Callback callback;
    };
    static bool later(const Entry &a, const Entry &b) { return a.when != b.when ? a.when > b.when : a.id > b.id; }
    [[nodiscard]] bool isEmpty() const { return m_queue.empty() && m_heap.empty(); }
    [[nodiscard]] bool headIsQueued() const;
    [[nodiscard]] const Entry &head() const { return headIsQueued() ? m_queue.front() : m_heap.front(); }
    void dropCancelledHead();
    void sweep();
    void popHead();

    // Deques give memory back as they shrink, which vectors do not.
    std::deque<Entry> m_queue; // in order
    std::deque<Entry> m_heap;
    // Those of entries still there, and of late calls; forgotten with each sweep, and when nothing is left.
    std::unordered_set<TimerId> m_cancelled;
    TimerId m_last = 0;
};

} // namespace interleave
