// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

// Suspends the task; in a blocking variant, or when asked to, it holds the thread as time.sleep does.
StepEnd runSleep(Strand &strand, const Step &step)
{
    const Nanoseconds duration = strand.draw(std::get<DurationSpec>(step.value));
    const bool holding = strand.blocks() || step.flag(OptionKey::Blocking);
    return strand.run().machine().sleep(strand, duration, holding, State::WaitTimer);
}

} // namespace interleave
