// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

// CPU work: the loop is held in every mode.
StepEnd runCompute(TaskRun &task, const Step &step)
{
    const Nanoseconds duration = task.draw(std::get<DurationSpec>(step.value));
    return task.run().machine().compute(task, duration);
}

} // namespace interleave
