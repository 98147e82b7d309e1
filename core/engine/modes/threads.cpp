// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/modes/modes.h"
#include "core/engine/variantrun.h"

#include <utility>

namespace interleave {

namespace {

// ThreadPoolExecutor(workers): submits every task and waits until all have ended.
class OnThreads final : public Frame, private WaitSource
{
public:
    ~OnThreads() override { abandonWait(); }

    StepEnd begin(Strand &strand) override
    {
        VariantRun &run = strand.run();
        const std::vector<TaskSpan> all{{0, static_cast<quint32>(run.tasks().size())}};
        if (run.tasks().empty())
            return StepEnd::done();
        m_wait = run.waits().adopt(
            std::make_unique<GatherWait>(run, all, GatherWait::Failures::Returned, Callback::of<&Strand::wake>(strand)));
        m_wait->watch();
        for (TaskRun &task : run.tasks())
            static_cast<void>(task.createOnThread());
        return strand.waitFor(*this, 0, State::WaitTask);
    }

private:
    StepEnd waitEnded(Strand &, WaitEnd how) override
    {
        return how == WaitEnd::Woken ? StepEnd::done() : StepEnd::cancelled();
    }
    // What runs on threads cannot be cancelled. The last of it may have ended already: that must not wake main once more.
    CancelReply cancelWait(Strand &, std::vector<TaskRun *> &) override
    {
        abandonWait();
        return CancelReply::Over;
    }
    void abandonWait()
    {
        if (GatherWait *wait = std::exchange(m_wait, nullptr))
            wait->abandon();
    }

    GatherWait *m_wait = nullptr;
};

} // namespace

std::unique_ptr<Frame> onThreads()
{
    return std::make_unique<OnThreads>();
}

} // namespace interleave
