// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/modes/modes.h"
#include "core/engine/variantrun.h"
#include "core/engine/waits/gatherwait.h"
#include "core/engine/waits/starting.h"

#include <algorithm>
#include <utility>

namespace interleave {

namespace {

// for c in chunked(tasks, n): await gather(*c, return_exceptions=True). Tasks that others have called are left out.
class InChunks final : public Frame, private WaitSource
{
public:
    ~InChunks() override
    {
        if (m_wait)
            m_wait->abandon();
    }

    StepEnd begin(Strand &strand) override
    {
        VariantRun &run = strand.run();
        const auto all = static_cast<TaskId>(run.tasks().size());
        const auto size = static_cast<TaskId>(std::max(1, run.variant().chunk));
        while (m_next < all && !run.isInterrupted()) {
            const TaskId begin = std::exchange(m_next, m_next + std::min(size, all - m_next));
            std::vector<TaskSpan> chunk;
            for (TaskId id = begin; id < m_next; ++id) {
                TaskRun &task = run.task(id);
                if (task.isBegun() && !task.hasTask())
                    continue;
                if (!task.isBegun())
                    task.create();
                chunk.push_back({id, 1});
            }
            if (!chunk.empty())
                return gather(strand, std::move(chunk));
        }
        return run.isInterrupted() ? StepEnd::cancelled() : StepEnd::done();
    }
    StepEnd waitOver(Strand &strand, StepEnd how) override { return how.isDone() ? begin(strand) : how; }

private:
    StepEnd gather(Strand &strand, std::vector<TaskSpan> chunk)
    {
        VariantRun &run = strand.run();
        if (m_wait)
            m_wait->abandon();
        const quint32 first = firstPending(run, chunk);
        m_wait = run.waits().adopt(std::make_unique<GatherWait>(run, std::move(chunk), GatherWait::Failures::Returned,
                                                                Callback::of<&Strand::wake>(strand)));
        m_wait->watch();
        return strand.waitFor(*this, 0, State::WaitTask, first);
    }
    StepEnd waitEnded(Strand &, WaitEnd how) override
    {
        return how == WaitEnd::Woken ? m_wait->result() : StepEnd::cancelled();
    }
    CancelReply cancelWait(Strand &, std::vector<TaskRun *> &passOn) override { return m_wait->cancel(passOn); }

    GatherWait *m_wait = nullptr;
    TaskId m_next = 0;
};

} // namespace

std::unique_ptr<Frame> inChunks()
{
    return std::make_unique<InChunks>();
}

} // namespace interleave
