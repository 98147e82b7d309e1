// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


#include "core/engine/waits/gatherframe.h"
#include "core/engine/waits/groupframe.h"

namespace interleave {

StepEnd runGather(Strand &strand, const Step &step)
{
    const auto failures = step.flag(OptionKey::ReturnExceptions) ? GatherWait::Failures::Returned : GatherWait::Failures::Raised;
    return strand.push(std::make_unique<GatherFrame>(std::get<TaskRefs>(step.value).spans, failures));
}

StepEnd runGroup(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<GroupFrame>(std::get<TaskRefs>(step.value).spans));
}

} // namespace interleave
