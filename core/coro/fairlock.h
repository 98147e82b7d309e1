// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace interleave {

/// A lock that is given to those who wait for it in the order they came: an interpreter's lock, whose holder wants it back
/// the moment it has let it go. A BasicLockable.
class FairLock
{
public:
    void lock()
    {
        std::unique_lock lock(m_mutex);
        const std::uint64_t ticket = m_last++;
        m_next.wait(lock, [&] { return m_served == ticket; });
    }
    void unlock()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_served;
        m_next.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_next;
    std::uint64_t m_last = 0;
    std::uint64_t m_served = 0;
};

} // namespace interleave
