// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/loop.h"

#include <coroutine>

namespace interleave {

/// Waits until a number of children have ended: the awaiting half of asyncio.gather(..., return_exceptions=True).
///
/// As there, a child's end takes one turn of the loop to be noticed, and the last one another turn to resume the
/// waiting coroutine. Must outlive its children. One thread.
class Gather
{
public:
    Gather(Loop &loop, std::size_t children)
        : m_loop(&loop)
        , m_left(children)
    {}
    Gather(const Gather &) = delete;
    Gather &operator=(const Gather &) = delete;

    /// To be called once a child, from the child's last turn.
    void childEnded() { m_loop->callSoon(Callback::of<&Gather::countDown>(*this)); }

    /// What the one waiting coroutine awaits. It may be copied, as compilers do with awaiters; the Gather may not.
    class Ended
    {
    public:
        explicit Ended(Gather &gather)
            : m_gather(&gather)
        {}
        [[nodiscard]] bool await_ready() const noexcept { return m_gather->m_left == 0; }
        void await_suspend(std::coroutine_handle<> waiting) noexcept { m_gather->m_waiting = waiting; }
        void await_resume() const noexcept {}

    private:
        Gather *m_gather;
    };
    [[nodiscard]] Ended ended() { return Ended(*this); }

private:
    void countDown()
    {
        if (--m_left == 0 && m_waiting)
            m_loop->callSoon(Callback::of<&Gather::resume>(*this));
    }
    void resume() { m_waiting.resume(); }

    Loop *m_loop;
    std::size_t m_left;
    std::coroutine_handle<> m_waiting;
};

} // namespace interleave
