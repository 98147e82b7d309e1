// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

namespace {

class RepeatFrame final : public Frame
{
public:
    RepeatFrame(qint64 times, const std::vector<Step> &steps)
        : m_left(times)
        , m_steps(&steps)
    {}

    StepEnd begin(Strand &) override
    {
        --m_left;
        return enter(*m_steps);
    }
    StepEnd blockEnded(Strand &strand, StepEnd how) override { return how.isDone() && m_left > 0 ? begin(strand) : how; }

private:
    qint64 m_left;
    const std::vector<Step> *m_steps;
};

} // namespace

StepEnd runRepeat(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<RepeatFrame>(std::get<qint64>(step.value), *step.block(BlockKey::Steps)));
}

} // namespace interleave
