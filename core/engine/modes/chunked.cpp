// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/modes/modes.h"
#include "core/engine/variantrun.h"

#include <algorithm>

namespace interleave {

// for c in chunked(tasks, n): await gather(*c, return_exceptions=True)
QCoro::Task<> runInChunks(VariantRun *run)
{
    std::deque<TaskRun> &tasks = run->tasks();
    const auto size = static_cast<std::size_t>(std::max(1, run->variant().chunk));
    for (std::size_t begin = 0; begin < tasks.size() && !run->isInterrupted(); begin += size) {
        const std::size_t end = std::min(begin + size, tasks.size());
        Gather chunk(run->loop(), end - begin);
        for (std::size_t i = begin; i < end; ++i)
            tasks[i].create(chunk);
        auto ended = chunk.ended();
        co_await ended;
    }
}

} // namespace interleave
