// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/modes/modes.h"

#include "core/engine/variantrun.h"
#include "core/engine/waits/gatherframe.h"
#include "core/engine/waits/groupframe.h"

namespace interleave {

std::unique_ptr<Frame> mainOf(VariantRun &run)
{
    const std::vector<TaskSpan> all{{0, static_cast<quint32>(run.tasks().size())}};
    switch (run.variant().mode) {
    case Mode::Sequential: // the same program; VariantRun::blocks() makes its waits block
    case Mode::SequentialAwait: return oneAfterAnother();
    // await gather(*tasks, return_exceptions=True); a limit is a gate that each task passes by itself.
    case Mode::Concurrent: return std::make_unique<GatherFrame>(all, GatherWait::Failures::Returned);
    case Mode::Chunked: return inChunks();
    case Mode::Group: return std::make_unique<GroupFrame>(all);
    case Mode::Threads: return onThreads();
    }
    return oneAfterAnother();
}

} // namespace interleave
