// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

namespace {

// Holds a semaphore's slot or a lock while the steps run, however they end.
class WithFrame final : public Frame
{
public:
    WithFrame(SharedObject &object, const std::vector<Step> &steps)
        : m_object(&object)
        , m_steps(&steps)
    {}

    StepEnd begin(Strand &strand) override
    {
        const StepEnd how = m_object->acquire(strand);
        return how.isDone() ? hold(strand) : how;
    }
    StepEnd waitOver(Strand &strand, StepEnd how) override { return how.isDone() ? hold(strand) : how; }
    StepEnd blockEnded(Strand &strand, StepEnd how) override
    {
        strand.note(EventKind::Released, m_object->reference());
        m_object->release();
        return how;
    }

private:
    StepEnd hold(Strand &strand)
    {
        strand.note(EventKind::Acquired, m_object->reference());
        return enter(*m_steps);
    }

    SharedObject *m_object;
    const std::vector<Step> *m_steps;
};

} // namespace

StepEnd runWith(Strand &strand, const Step &step)
{
    SharedObject &object = strand.run().object(std::get<ResourceRef>(step.value).indexFor(strand.who().number()));
    return strand.push(std::make_unique<WithFrame>(object, *step.block(BlockKey::Steps)));
}

} // namespace interleave
