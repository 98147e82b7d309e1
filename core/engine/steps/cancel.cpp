// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

// Asks, and does not wait. Nothing happens to what has ended or was never made a task.
StepEnd runCancel(Strand &strand, const Step &step)
{
    strand.run().forEach(std::get<TaskRefs>(step.value).spans, [](TaskRun &task) { task.cancel(); });
    return StepEnd::done();
}

} // namespace interleave
