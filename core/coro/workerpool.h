// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/threads.h"
#include "core/coro/waitline.h"

namespace interleave {

/// N workers among threads, simulated or the system's, and the jobs for which none is free, first come first served. Whoever
/// calls holds what guards the variant.
class WorkerPool
{
public:
    /// Names a job that queues; 0 names none.
    using JobId = WaitLine::Ticket;

    /// 1 <= workers. The threads must outlive the pool.
    WorkerPool(Threads &threads, int workers)
        : m_threads(&threads)
        , m_freeWorkers(static_cast<std::size_t>(workers))
    {}

    /// A free worker begins the job in its turn: `begin` is put at the end of the threads' queue, and the result is 0.
    /// If none is free the job queues.
    JobId submit(Callback begin);

    /// Takes a job back: it will not begin. False if it has been handed to a worker.
    bool withdraw(JobId job) { return m_jobs.leave(job); }

    /// The last thing a job does: its worker takes the next, which begins in the same turn, before any other thread has
    /// one.
    void jobEnded();

    [[nodiscard]] std::size_t freeWorkers() const { return m_freeWorkers; }
    [[nodiscard]] std::size_t queued() const { return m_jobs.count(); }

private:
    Threads *m_threads;
    WaitLine m_jobs;
    std::size_t m_freeWorkers;
};

} // namespace interleave
