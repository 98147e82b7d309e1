// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

// Suspends the task; in a blocking variant, or when asked to, it holds the thread as time.sleep does.
StepEnd runSleep(TaskRun &task, const Step &step)
{
    const Nanoseconds duration = task.draw(std::get<DurationSpec>(step.value));
    const bool holding = task.run().blocks() || step.flag(OptionKey::Blocking);
    return task.run().machine().sleep(task, duration, holding);
}

} // namespace interleave
