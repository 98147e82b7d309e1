// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/systemthreads.h"

#include <mutex>
#include <utility>

namespace interleave {

SystemThreads::SystemThreads(InterpreterLock &lock, int most, std::function<void()> turnEnded)
    : m_lock(&lock)
    , m_most(static_cast<std::size_t>(most))
    , m_turnEnded(std::move(turnEnded))
{}

SystemThreads::~SystemThreads()
{
    stop();
}

void SystemThreads::ready(Callback thread)
{
    m_ready.push_back(thread);
    // Sleepers that were called before have not left yet: each takes one turn.
    if (waiting() > m_asleep && m_threads.size() < m_most)
        m_threads.emplace_back([this] { run(); });
    else
        m_turn.notify_one();
}

void SystemThreads::readyNext(Callback thread)
{
    m_next.push_back(thread); // the one that calls takes it as soon as its turn is over, if no other does
}

bool SystemThreads::isIdle(Nanoseconds)
{
    return m_busy == 0 && waiting() == 0;
}

void SystemThreads::goOn()
{
    m_paused = false;
    m_turn.notify_all();
}

void SystemThreads::run()
{
    std::unique_lock lock(*m_lock);
    for (;;) {
        ++m_asleep;
        m_turn.wait(lock, [this] { return m_stopping || (!m_paused && waiting() > 0); });
        --m_asleep;
        if (m_stopping)
            return;
        std::deque<Callback> &line = m_next.empty() ? m_ready : m_next;
        const Callback turn = line.front();
        line.pop_front();
        ++m_busy;
        turn();
        --m_busy;
        m_turnEnded();
        m_lock->letOthers();
    }
}

void SystemThreads::stop()
{
    std::vector<std::thread> threads;
    {
        const std::scoped_lock lock(*m_lock);
        m_stopping = true;
        threads.swap(m_threads);
        m_turn.notify_all();
    }
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace interleave
