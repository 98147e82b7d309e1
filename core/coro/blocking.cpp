// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/blocking.h"

#include <algorithm>
#include <condition_variable>
#include <ctime>
#include <mutex>

namespace interleave {

std::chrono::steady_clock::time_point wallTimeIn(Nanoseconds duration)
{
    return std::chrono::steady_clock::now() + std::min<Nanoseconds>(duration, std::chrono::hours(876'000));
}

void blockFor(Nanoseconds duration, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_until(lock, stop, wallTimeIn(duration), [] { return false; });
}

namespace detail {

Nanoseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + Nanoseconds(time.tv_nsec);
}

void sumUntil(Nanoseconds until, const std::stop_token &stop)
{
    volatile double sum = 0;
    while (processorTime() < until && !stop.stop_requested()) {
        for (int i = 1; i <= 2000; ++i)
            sum = sum + 1.0 / i;
    }
}

} // namespace detail

} // namespace interleave
