// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/modes/modes.h"
#include "core/engine/variantrun.h"

namespace interleave {

namespace {

// for t in tasks: await t(), whatever becomes of each. A task that another one has started is awaited.
class OneAfterAnother final : public Frame, private WaitSource, private EndListener
{
public:
    StepEnd begin(Strand &strand) override
    {
        m_strand = &strand;
        VariantRun &run = strand.run();
        for (; m_next < run.tasks().size() && !run.isInterrupted(); ++m_next) {
            TaskRun &task = run.tasks()[m_next];
            if (task.hasEnded() || (task.isBegun() && !task.hasTask()))
                continue;
            m_task = &task;
            ++m_next;
            if (task.hasTask()) {
                task.addListener(*this);
                return strand.waitFor(*this, 0, State::WaitTask, task.id() + 1);
            }
            task.beginInline();
            return enterAs(task);
        }
        return run.isInterrupted() ? StepEnd::cancelled() : StepEnd::done();
    }
    StepEnd waitOver(Strand &strand, StepEnd) override { return begin(strand); }
    StepEnd blockEnded(Strand &strand, StepEnd how) override
    {
        if (strand.takeCancelRequest() && how.isDone()) {
            strand.run().recorder().event(EventKind::CancelDelivered, m_task->id());
            how = StepEnd::cancelled();
        }
        m_task->endInline(how);
        return begin(strand);
    }

private:
    void taskEnded(TaskRun &) override { m_strand->wake(); }
    StepEnd waitEnded(Strand &, WaitEnd) override { return StepEnd::done(); }
    CancelReply cancelWait(Strand &, std::vector<TaskRun *> &passOn) override
    {
        passOn.push_back(m_task);
        return CancelReply::PassedOn;
    }

    Strand *m_strand = nullptr;
    TaskRun *m_task = nullptr; // that runs, or is awaited
    std::size_t m_next = 0;
};

} // namespace

std::unique_ptr<Frame> oneAfterAnother()
{
    return std::make_unique<OneAfterAnother>();
}

} // namespace interleave
