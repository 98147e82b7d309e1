// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/workerpool.h"

namespace interleave {

WorkerPool::JobId WorkerPool::submit(Callback begin)
{
    if (m_freeWorkers == 0)
        return m_jobs.join(begin);
    --m_freeWorkers;
    m_world->ready(begin);
    return 0;
}

void WorkerPool::jobEnded()
{
    if (++m_looking > 1)
        return; // the loop below, further out, looks for this one too
    for (; m_looking > 0; --m_looking) {
        if (const Callback next = m_jobs.takeFirst())
            next();
        else
            ++m_freeWorkers;
    }
}

} // namespace interleave
