// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

namespace {

SharedObject &objectOf(Strand &strand, const Step &step)
{
    return strand.run().object(std::get<ResourceRef>(step.value).indexFor(strand.who().number()));
}

} // namespace

// Each of these is one call of the object's own function.

StepEnd runWait(Strand &strand, const Step &step)
{
    return objectOf(strand, step).wait(strand);
}

StepEnd runSet(Strand &strand, const Step &step)
{
    SharedObject &event = objectOf(strand, step);
    strand.note(EventKind::Set, event.reference());
    event.set();
    return StepEnd::done();
}

StepEnd runClear(Strand &strand, const Step &step)
{
    SharedObject &event = objectOf(strand, step);
    strand.note(EventKind::Cleared, event.reference());
    event.clear();
    return StepEnd::done();
}

StepEnd runPut(Strand &strand, const Step &step)
{
    return objectOf(strand, step).put(strand);
}

StepEnd runTake(Strand &strand, const Step &step)
{
    return objectOf(strand, step).take(strand);
}

} // namespace interleave
