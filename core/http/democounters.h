// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <utility>

namespace interleave {

/// What the demo server has seen; written by its thread, read by any.
class DemoCounters
{
public:
    std::atomic<int> connections = 0;

    void requestCame()
    {
        ++m_seen;
        const int now = ++m_now;
        if (now > m_most)
            m_most = now;
    }
    void requestLeft() { --m_now; }

    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] int now() const { return m_now; }
    [[nodiscard]] int most() const { return m_most; }

private:
    std::atomic<int> m_seen = 0;
    std::atomic<int> m_now = 0;
    std::atomic<int> m_most = 0;
};

/// Counts coroutine frames: a parameter of the coroutine, which lives until its frame is destroyed, not only until its
/// last line.
class FrameMark
{
public:
    FrameMark() { ++s_alive; }
    FrameMark(FrameMark &&) noexcept { ++s_alive; }
    FrameMark(const FrameMark &) = delete;
    FrameMark &operator=(const FrameMark &) = delete;
    FrameMark &operator=(FrameMark &&) = delete;
    ~FrameMark() { --s_alive; }

    [[nodiscard]] static int alive() { return s_alive; }

private:
    inline static std::atomic<int> s_alive = 0;
};

} // namespace interleave
