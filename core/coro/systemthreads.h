// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/interpreterlock.h"
#include "core/coro/threads.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <thread>
#include <vector>

namespace interleave {

/// Threads of the system that go through steps: at most as many as there are workers, made when they are needed. Each
/// takes turns from one queue, holding the variant's lock; a step that blocks does so inside the turn, with the lock let
/// go. A thread that suspends in a lock or a queue of the scenario sleeps until there is a turn to take: as there are
/// never more strands on threads than there are threads, one is always free for who is woken.
///
/// All functions but stop() are called with the lock held.
class SystemThreads final : public Threads
{
public:
    /// `turnEnded` is called with the lock held after each turn: the loop may have something to do, or everything may have
    /// come to an end. 1 <= most.
    SystemThreads(InterpreterLock &lock, int most, std::function<void()> turnEnded);
    /// stop() first, if any thread may have been made.
    ~SystemThreads() override;

    void ready(Callback thread) override;
    void readyNext(Callback thread) override;
    [[nodiscard]] bool isIdle(Nanoseconds now) override;

    /// From now on no turn begins; those under way go on. Until goOn().
    void pause() { m_paused = true; }
    void goOn();

    /// Joins the threads: turns under way end, no other begins. Without the lock.
    void stop();

private:
    void run();
    [[nodiscard]] std::size_t waiting() const { return m_next.size() + m_ready.size(); }

    InterpreterLock *m_lock;
    std::size_t m_most;
    std::function<void()> m_turnEnded;
    std::deque<Callback> m_next; // before those that are ready: threads that end at once hand on in the order in which they end
    std::deque<Callback> m_ready;
    std::vector<std::thread> m_threads;
    std::condition_variable_any m_turn;
    std::size_t m_asleep = 0; // in run(), those included that are about to wake
    std::size_t m_busy = 0;   // have a turn
    bool m_paused = false;
    bool m_stopping = false;
};

} // namespace interleave
