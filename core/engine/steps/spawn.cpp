// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


#include "core/engine/waits/starting.h"

namespace interleave {

// create_task for each; nobody waits.
StepEnd runSpawn(Strand &strand, const Step &step)
{
    for (const TaskSpan &span : std::get<TaskRefs>(step.value).spans) {
        for (TaskId id = span.first; id < span.first + span.count; ++id) {
            if (const StepEnd started = start(strand, strand.run().task(id)); !started.isDone())
                return started;
        }
    }
    return StepEnd::done();
}

} // namespace interleave
