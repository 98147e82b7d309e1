// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/fairlock.h"
#include "core/time/duration.h"

#include <stop_token>

namespace interleave {

// What really blocks or burns a thread, until it is over or somebody asks it to stop. Any thread.

/// That much later than now; a century is as good as for ever, and fits the clock.
[[nodiscard]] std::chrono::steady_clock::time_point wallTimeIn(Nanoseconds duration);

/// time.sleep().
void blockFor(Nanoseconds duration, const std::stop_token &stop);

/// Work that takes `work` of a processor's time, however long that is by the clock: threads that share the processors, or
/// an interpreter's lock, take longer. `gil`, if it is given, is held while computing, for at most 5 ms in a row.
/// `lookUp` is called now and then, every some milliseconds.
template<typename LookUp>
void burn(Nanoseconds work, FairLock *gil, const std::stop_token &stop, const LookUp &lookUp);

namespace detail {

/// The processor's time that this thread has used.
[[nodiscard]] Nanoseconds processorTime();
/// Sums until this thread's processor time is `until`, or it is to stop.
void sumUntil(Nanoseconds until, const std::stop_token &stop);

} // namespace detail

template<typename LookUp>
void burn(Nanoseconds work, FairLock *gil, const std::stop_token &stop, const LookUp &lookUp)
{
    constexpr std::chrono::milliseconds slice{5}; // CPython's switch interval
    const Nanoseconds end = after(detail::processorTime(), work);
    while (!stop.stop_requested()) {
        const Nanoseconds now = detail::processorTime();
        if (now >= end)
            return;
        if (gil)
            gil->lock();
        detail::sumUntil(end - now < slice ? end : now + slice, stop);
        if (gil)
            gil->unlock();
        lookUp();
    }
}

} // namespace interleave
