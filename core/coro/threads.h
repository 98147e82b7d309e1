// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/callback.h"
#include "core/time/duration.h"

namespace interleave {

/// Where the worker threads of a variant have their turns: simulated ones (ThreadWorld), or those of the system
/// (SystemThreads). A turn is a callback that runs until the thread suspends in something it shares with others; between
/// two turns it is data, like a task of the loop. Whoever calls holds what guards the variant.
class Threads
{
public:
    Threads() = default;
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;
    virtual ~Threads() = default;

    /// Puts a thread at the end of the queue.
    virtual void ready(Callback thread) = 0;
    /// Puts what goes on in the turn of the thread that runs now before all others.
    virtual void readyNext(Callback thread) = 0;
    /// No thread has a turn, and none will have one by itself.
    [[nodiscard]] virtual bool isIdle(Nanoseconds now) = 0;
};

} // namespace interleave
