// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace interleave {

/// What a task is at a moment. The order is that of a legend; files name states by stateKey(), never by number.
enum class State : quint8 {
    NotStarted,    ///< never scheduled
    Created,       ///< scheduled, its first step not begun
    Ready,         ///< in the loop's ready queue
    Running,       ///< has the loop
    Computing,     ///< has the loop and keeps it: CPU work
    WaitTimer,     ///< asleep
    WaitGate,      ///< in line for a semaphore, a lock or a limit
    WaitBarrier,
    WaitQueue,
    WaitTask,
    IoQueued,      ///< a request that has no connection yet
    IoConnecting,
    IoSent,        ///< request on the wire, waiting for the first byte
    IoReceiving,
    WaitDatabase,
    WaitWorker,
    RetryPause,
    // The ends; nothing follows them.
    Done,
    Failed,
    TimedOut,
    Cancelled,
    Deadlocked,
};

inline constexpr int stateCount = static_cast<int>(State::Deadlocked) + 1;

/// One of the ends: the task will not change any more.
constexpr bool isEnd(State state)
{
    return state >= State::Done;
}

/// Suspended, and something else has to happen before it goes on.
constexpr bool isWaiting(State state)
{
    return state >= State::WaitTimer && state <= State::RetryPause;
}

/// Waiting for the network, in whichever phase.
constexpr bool isIo(State state)
{
    return state >= State::IoQueued && state <= State::IoReceiving;
}

/// The state's name in files: lower case, words joined by a hyphen, the same in every language ("timed-out").
[[nodiscard]] const char *stateKey(State state);

} // namespace interleave
