// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

// CPU work: the thread is held in every mode.
StepEnd runCompute(Strand &strand, const Step &step)
{
    const Nanoseconds duration = strand.draw(std::get<DurationSpec>(step.value));
    return strand.run().machine().compute(strand, duration);
}

} // namespace interleave
