// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

// A note on the timeline.
StepEnd runLog(Strand &strand, const Step &step)
{
    strand.say(Message::inWords(strand.text(std::get<QString>(step.value))));
    return StepEnd::done();
}

} // namespace interleave
