// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

// A note on the timeline.
StepEnd runLog(TaskRun &task, const Step &step)
{
    const QString words = task.text(std::get<QString>(step.value));
    task.note(EventKind::Note, task.run().recorder().message(Message::inWords(words)));
    return StepEnd::done();
}

} // namespace interleave
