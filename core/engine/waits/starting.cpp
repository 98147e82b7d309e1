// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/waits/starting.h"

#include "core/engine/variantrun.h"

namespace interleave {

StepEnd start(Strand &strand, TaskRun &task)
{
    if (task.isBegun())
        return strand.fail({QT_TRANSLATE_NOOP("Message", "%1 already started"), {strand.run().nameOf(task)}});
    task.create();
    return StepEnd::done();
}

StepEnd startThoseNotStarted(Strand &strand, const std::vector<TaskSpan> &tasks)
{
    StepEnd how = StepEnd::done();
    strand.run().forEach(tasks, [&](TaskRun &task) {
        if (how.isDone() && !task.hasTask())
            how = start(strand, task);
    });
    return how;
}

quint32 firstPending(VariantRun &run, const std::vector<TaskSpan> &tasks)
{
    for (const TaskSpan &span : tasks) {
        for (TaskId id = span.first; id < span.first + span.count; ++id) {
            if (!run.task(id).hasEnded())
                return id + 1;
        }
    }
    return 0;
}

} // namespace interleave
