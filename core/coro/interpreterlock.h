// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <mutex>
#include <thread>

namespace interleave {

/// What guards a variant whose threads are the system's: whoever goes through its steps, the loop or a worker thread, holds
/// it meanwhile, and lets it go around whatever blocks or computes. CPython's interpreter lock, but that computing does
/// not need it. A BasicLockable.
class InterpreterLock
{
public:
    void lock()
    {
        ++m_wanted;
        m_mutex.lock();
        --m_wanted;
    }
    void unlock() { m_mutex.unlock(); }

    /// Somebody else waits for it.
    [[nodiscard]] bool isWanted() const { return m_wanted > 0; }
    /// Between two turns of whoever holds it: lets the others have theirs.
    void letOthers()
    {
        if (!isWanted())
            return;
        unlock();
        std::this_thread::yield();
        lock();
    }

private:
    std::mutex m_mutex;
    std::atomic<int> m_wanted{0};
};

} // namespace interleave
