// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

namespace {

constexpr std::chrono::milliseconds statement{5}; // scenario-format §6

} // namespace

StepEnd runSql(Strand &strand, const Step &)
{
    return strand.run().machine().sleep(strand, statement, strand.blocks(), State::WaitDatabase);
}

} // namespace interleave
