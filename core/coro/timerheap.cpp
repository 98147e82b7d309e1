// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/timerheap.h"

#include <algorithm>

namespace interleave {

TimerId TimerHeap::set(Nanoseconds when, Callback callback)
{
    const Entry entry{when, ++m_last, callback};
    if (m_queue.empty() || m_queue.back().when <= when) {
        m_queue.push_back(entry);
    } else {
        m_heap.push_back(entry);
        std::push_heap(m_heap.begin(), m_heap.end(), later);
    }
    return m_last;
}

void TimerHeap::cancel(TimerId id)
{
    if (id == 0 || isEmpty())
        return;
    m_cancelled.insert(id);
    // As asyncio does: what is mostly cancelled timers is built anew, so that it does not grow for ever.
    if (m_cancelled.size() > 100 && m_cancelled.size() > (m_queue.size() + m_heap.size()) / 2)
        sweep();
}

std::optional<Nanoseconds> TimerHeap::next()
{
    dropCancelledHead();
    if (isEmpty())
        return std::nullopt;
    return head().when;
}

Callback TimerHeap::takeDue(Nanoseconds now)
{
    dropCancelledHead();
    if (isEmpty() || head().when > now)
        return {};
    const Callback callback = head().callback;
    popHead();
    return callback;
}

std::size_t TimerHeap::count() const
{
    const std::size_t entries = m_queue.size() + m_heap.size();
    return entries - std::min(entries, m_cancelled.size());
}

bool TimerHeap::headIsQueued() const
{
    return m_heap.empty() || (!m_queue.empty() && later(m_heap.front(), m_queue.front()));
}

void TimerHeap::dropCancelledHead()
{
    while (!m_cancelled.empty() && m_cancelled.erase(head().id) > 0)
        popHead();
}

void TimerHeap::sweep()
{
    const auto isCancelled = [this](const Entry &entry) { return m_cancelled.contains(entry.id); };
    std::erase_if(m_queue, isCancelled);
    std::erase_if(m_heap, isCancelled);
    std::make_heap(m_heap.begin(), m_heap.end(), later);
    m_cancelled = {};
}

void TimerHeap::popHead()
{
    if (headIsQueued()) {
        m_queue.pop_front();
    } else {
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        m_heap.pop_back();
    }
    if (isEmpty())
        m_cancelled = {};
}

} // namespace interleave
