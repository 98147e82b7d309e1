// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

// Connects, sends, reads the reply to its end and closes.
StepEnd runTcp(Strand &strand, const Step &step)
{
    TcpOrder order;
    order.text = strand.text(std::get<QString>(step.value));
    if (const auto *to = step.option<QString>(OptionKey::To))
        order.to = strand.text(*to);
    order.latency = strand.draw(strand.run().network().latency);
    return strand.run().machine().tcp(strand, order, strand.blocks());
}

} // namespace interleave
