// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/modes/modes.h"
#include "core/engine/variantrun.h"

namespace interleave {

// for t in tasks: await t()
QCoro::Task<> runOneAfterAnother(VariantRun *run)
{
    for (TaskRun &task : run->tasks()) {
        if (run->isInterrupted())
            break;
        auto body = task.runInline();
        co_await body;
    }
}

} // namespace interleave
