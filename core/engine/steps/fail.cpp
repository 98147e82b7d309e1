// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

// Raises, with the scenario's own words.
StepEnd runFail(TaskRun &task, const Step &step)
{
    const QString words = task.text(std::get<QString>(step.value));
    return StepEnd::failed(task.run().recorder().message(Message::inWords(words)));
}

} // namespace interleave
