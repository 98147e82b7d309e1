// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/timerheap.h"

#include <algorithm>

namespace interleave {

TimerId TimerHeap::set(Nanoseconds when, Callback callback)
{
    m_heap.push_back({when, ++m_last, callback});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
    return m_last;
}

void TimerHeap::cancel(TimerId id)
{
    if (id == 0 || m_heap.empty())
        return;
    m_cancelled.insert(id);
    // As asyncio does: a heap that is mostly cancelled timers is built anew, so that it does not grow for ever.
    if (m_cancelled.size() > 100 && m_cancelled.size() > m_heap.size() / 2)
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
    const Callback callback = m_heap.front().callback;
    popHead();
    return callback;
}

std::size_t TimerHeap::count() const
{
    return m_heap.size() - std::min(m_heap.size(), m_cancelled.size());
}

void TimerHeap::dropCancelledHead()
{
    while (!m_cancelled.empty() && m_cancelled.erase(m_heap.front().id) > 0)
        popHead();
}

void TimerHeap::sweep()
{
    std::erase_if(m_heap, [this](const Entry &entry) { return m_cancelled.contains(entry.id); });
    std::make_heap(m_heap.begin(), m_heap.end(), later);
    m_cancelled = {};
}

void TimerHeap::popHead()
{
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    m_heap.pop_back();
    if (m_heap.empty() && !m_cancelled.empty())
        m_cancelled = {};
}

} // namespace interleave
