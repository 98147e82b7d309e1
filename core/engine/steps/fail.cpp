// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

// Raises, with the scenario's own words.
StepEnd runFail(Strand &strand, const Step &step)
{
    return strand.fail(Message::inWords(strand.text(std::get<QString>(step.value))));
}

} // namespace interleave
