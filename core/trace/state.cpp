// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/state.h"

namespace interleave {

const char *stateKey(State state)
{
    switch (state) {
    case State::NotStarted: return "not-started";
    case State::Created: return "created";
    case State::Ready: return "ready";
    case State::Running: return "running";
    case State::Computing: return "computing";
    case State::WaitTimer: return "timer";
    case State::WaitGate: return "gate";
    case State::WaitBarrier: return "barrier";
    case State::WaitQueue: return "queue";
    case State::WaitTask: return "task";
    case State::IoQueued: return "io-queued";
    case State::IoConnecting: return "io-connecting";
    case State::IoSent: return "io-sent";
    case State::IoReceiving: return "io-receiving";
    case State::WaitDatabase: return "database";
    case State::WaitWorker: return "worker";
    case State::RetryPause: return "retry-pause";
    case State::Done: return "done";
    case State::Failed: return "failed";
    case State::TimedOut: return "timed-out";
    case State::Cancelled: return "cancelled";
    case State::Deadlocked: return "deadlocked";
    }
    return "unknown";
}

} // namespace interleave
