// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/timerheap.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::uint32_t slotOf(TimerId id)
{
    return static_cast<std::uint32_t>(id);
}

constexpr std::uint32_t generationOf(TimerId id)
{
    return static_cast<std::uint32_t>(id >> 32);
}

} // namespace

TimerId TimerHeap::set(Nanoseconds when, Callback callback)
{
    std::uint32_t slot = 0;
    if (m_freeSlots.empty()) {
        slot = static_cast<std::uint32_t>(m_slots.size());
        m_slots.emplace_back();
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
    }
    m_slots[slot].callback = callback;
    m_heap.push_back({when, m_order++, slot});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
    return (TimerId{m_slots[slot].generation} << 32) | slot;
}

void TimerHeap::cancel(TimerId id)
{
    if (id == 0)
        return;
    Slot &slot = m_slots[slotOf(id)];
    if (slot.generation != generationOf(id) || !slot.callback)
        return;
    slot.callback = {};
    ++m_cancelled;
    // As asyncio does: a heap that is mostly cancelled timers is built anew, so that it does not grow for ever.
    if (m_cancelled > 100 && m_cancelled > m_heap.size() / 2)
        sweep();
}

std::optional<Nanoseconds> TimerHeap::next()
{
    dropCancelledHead();
    if (m_heap.empty())
        return std::nullopt;
    return m_heap.front().when;
}

Callback TimerHeap::takeDue(Nanoseconds now)
{
    dropCancelledHead();
    if (m_heap.empty() || m_heap.front().when > now)
        return {};
    const Entry entry = popHead();
    const Callback callback = m_slots[entry.slot].callback;
    free(entry.slot);
    return callback;
}

void TimerHeap::dropCancelledHead()
{
    while (!m_heap.empty() && !m_slots[m_heap.front().slot].callback) {
        free(popHead().slot);
        --m_cancelled;
    }
}

void TimerHeap::sweep()
{
    const auto dead = std::partition(m_heap.begin(), m_heap.end(),
                                     [this](const Entry &entry) { return bool(m_slots[entry.slot].callback); });
    for (auto entry = dead; entry != m_heap.end(); ++entry)
        free(entry->slot);
    m_heap.erase(dead, m_heap.end());
    std::make_heap(m_heap.begin(), m_heap.end(), later);
    m_cancelled = 0;
}

void TimerHeap::free(std::uint32_t slot)
{
    m_slots[slot].callback = {};
    ++m_slots[slot].generation;
    m_freeSlots.push_back(slot);
}

TimerHeap::Entry TimerHeap::popHead()
{
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    const Entry entry = m_heap.back();
    m_heap.pop_back();
    return entry;
}

} // namespace interleave
