// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/callback.h"
#include "core/time/duration.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace interleave {

/// Names a timer of one heap; 0 names none. An id is not used again while anybody may still hold it.
using TimerId = std::uint64_t;

/// Timers in order of their times; those of one instant in the order in which they were set. No Qt, one thread.
class TimerHeap
{
public:
    TimerId set(Nanoseconds when, Callback callback);

    /// Takes a timer back: O(1). Nothing happens to one that has fired or was cancelled before.
    void cancel(TimerId id);

    /// When the next timer is due; nothing if none is set.
    [[nodiscard]] std::optional<Nanoseconds> next();

    /// Takes the next timer out if it is due at `now`; else an empty callback.
    [[nodiscard]] Callback takeDue(Nanoseconds now);

    /// Timers set and not yet fired or cancelled.
    [[nodiscard]] std::size_t count() const { return m_heap.size() - m_cancelled; }

private:
    struct Entry
    {
        Nanoseconds when;
        std::uint64_t order;
        std::uint32_t slot;
    };
    // What an id leads to. A cancelled timer keeps its slot, empty, until its entry comes out of the heap.
    struct Slot
    {
        Callback callback;
        std::uint32_t generation = 1;
    };
    static bool later(const Entry &a, const Entry &b)
    {
        return a.when != b.when ? a.when > b.when : a.order > b.order;
    }
    void dropCancelledHead();
    void sweep();
    void free(std::uint32_t slot);
    Entry popHead();

    std::vector<Entry> m_heap;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_freeSlots;
    std::size_t m_cancelled = 0;
    std::uint64_t m_order = 0;
};

} // namespace interleave
