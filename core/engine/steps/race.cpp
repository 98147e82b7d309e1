// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


#include "core/engine/waits/completions.h"
#include "core/engine/waits/starting.h"
#include "core/engine/waits/taskspans.h"

namespace interleave {

namespace {

// asyncio.wait(tasks, return_when=FIRST_COMPLETED)
class RaceFrame final : public Frame, private WaitSource
{
public:
    explicit RaceFrame(const Step &step)
        : m_tasks(&std::get<TaskRefs>(step.value).spans)
        , m_cancelRest(step.flag(OptionKey::CancelRest))
    {}
    ~RaceFrame() override
    {
        if (m_completions)
            m_completions->abandon();
    }

    StepEnd begin(Strand &strand) override
    {
        if (const StepEnd started = startThoseNotStarted(strand, *m_tasks); !started.isDone())
            return started;
        m_strand = &strand;
        VariantRun &run = strand.run();
        m_completions = run.waits().adopt(std::make_unique<Completions>(run, Callback::of<&RaceFrame::ended>(*this)));
        m_completions->watch(distinct(*m_tasks));
        return strand.waitFor(*this, 0, State::WaitTask, firstPending(run, *m_tasks));
    }

private:
    void ended()
    {
        if (m_strand->isWaiting())
            m_strand->wake();
    }
    StepEnd waitEnded(Strand &strand, WaitEnd how) override
    {
        if (how != WaitEnd::Woken)
            return StepEnd::cancelled();
        if (m_cancelRest)
            strand.run().forEach(*m_tasks, [](TaskRun &task) { task.cancel(); });
        return StepEnd::done();
    }
    // Only the wait: the children go on.
    CancelReply cancelWait(Strand &, std::vector<TaskRun *> &) override { return CancelReply::Over; }

    const std::vector<TaskSpan> *m_tasks;
    Strand *m_strand = nullptr;
    Completions *m_completions = nullptr;
    bool m_cancelRest;
};

} // namespace

StepEnd runRace(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<RaceFrame>(step));
}

} // namespace interleave
