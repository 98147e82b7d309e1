// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/workerpool.h"

namespace interleave {

WorkerPool::JobId WorkerPool::submit(Callback begin)
{
    if (m_freeWorkers == 0)
        return m_jobs.join(begin);
    --m_freeWorkers;
    m_threads->ready(begin);
    return 0;
}

void WorkerPool::jobEnded()
{
    if (const Callback next = m_jobs.takeFirst())
        m_threads->readyNext(next);
    else
        ++m_freeWorkers;
}

} // namespace interleave
