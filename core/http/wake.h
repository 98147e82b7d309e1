// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <coroutine>
#include <utility>

namespace interleave {

/// What a coroutine sleeps on until something has changed: `auto change = wake.next(); co_await change;` returns after the
/// next notify(), at once when there was one since the last. The coroutine then looks for itself what changed. One
/// coroutine, one thread.
class Wake
{
public:
    /// Awaited in place of the Wake itself: g++ 12 copies an awaiter that is named in a co_await expression.
    class Change
    {
    public:
        explicit Change(Wake &wake)
            : m_wake(&wake)
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return m_wake->m_notified; }
        void await_suspend(std::coroutine_handle<> sleeper) const noexcept { m_wake->m_sleeper = sleeper; }
        void await_resume() const noexcept { m_wake->m_notified = false; }

    private:
        Wake *m_wake;
    };

    Wake() = default;
    Wake(const Wake &) = delete;
    Wake &operator=(const Wake &) = delete;

    /// Resumes the coroutine inside this call.
    void notify()
    {
        if (m_sleeper)
            std::exchange(m_sleeper, nullptr).resume();
        else
            m_notified = true;
    }

    [[nodiscard]] Change next() { return Change(*this); }

private:
    std::coroutine_handle<> m_sleeper;
    bool m_notified = false;
};

} // namespace interleave
