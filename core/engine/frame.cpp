// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/frame.h"

#include "core/engine/taskrun.h"

namespace interleave {

StepEnd Frame::waitOver(Strand &, StepEnd how)
{
    return how;
}

StepEnd Frame::blockEnded(Strand &, StepEnd how)
{
    return how;
}

StepEnd Frame::enter(const std::vector<Step> &block)
{
    m_block = &block;
    m_next = 0;
    m_blockWho = m_outerWho;
    return StepEnd::entered();
}

StepEnd Frame::enterAs(TaskRun &who)
{
    m_block = &who.steps();
    m_next = 0;
    m_blockWho = &who;
    return StepEnd::entered();
}

} // namespace interleave
