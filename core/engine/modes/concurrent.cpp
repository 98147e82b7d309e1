// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/modes/modes.h"
#include "core/engine/variantrun.h"

namespace interleave {

// await gather(*tasks, return_exceptions=True); a limit is a gate that each task passes by itself.
QCoro::Task<> runConcurrently(VariantRun *run)
{
    if (run->isInterrupted())
        co_return;
    Gather all(run->loop(), run->tasks().size());
    for (TaskRun &task : run->tasks())
        task.create(all);
    auto ended = all.ended();
    co_await ended;
}

} // namespace interleave
