// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

// Connects, sends, reads the reply to its end and closes: as long as a request takes (scenario-format §6).
StepEnd runTcp(Strand &strand, const Step &)
{
    const Nanoseconds duration = strand.draw(strand.run().network().latency);
    return strand.run().machine().sleep(strand, duration, strand.blocks(), State::IoSent);
}

} // namespace interleave
