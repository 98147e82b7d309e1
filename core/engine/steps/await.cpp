// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

namespace {

// Waits for tasks one after another; what one failed of is raised here.
class AwaitFrame final : public Frame, private WaitSource, private EndListener
{
public:
    explicit AwaitFrame(const std::vector<TaskSpan> &tasks)
        : m_tasks(&tasks)
    {}

    StepEnd begin(Strand &strand) override
    {
        m_strand = &strand;
        for (; m_span < m_tasks->size(); ++m_span, m_place = 0) {
            const TaskSpan &span = (*m_tasks)[m_span];
            for (; m_place < span.count; ++m_place) {
                if (const StepEnd how = await(strand, strand.run().task(span.first + m_place)); !how.isDone())
                    return how;
            }
        }
        return StepEnd::done();
    }
    StepEnd waitOver(Strand &strand, StepEnd how) override
    {
        if (!how.isDone())
            return how;
        ++m_place;
        return begin(strand);
    }

private:
    StepEnd await(Strand &strand, TaskRun &task)
    {
        if (!task.hasTask())
            return strand.fail({QT_TRANSLATE_NOOP("Message", "%1 was not started"), {strand.run().nameOf(task)}});
        m_task = &task;
        if (task.hasEnded())
            return task.outcome();
        if (&task == &strand) // asyncio raises it a turn later
            return strand.yieldTurn(*this);
        task.addListener(*this);
        return strand.waitFor(*this, 0, State::WaitTask, task.id() + 1);
    }
    void taskEnded(TaskRun &) override { m_strand->wake(); }
    StepEnd waitEnded(Strand &strand, WaitEnd how) override
    {
        if (how != WaitEnd::Woken)
            return StepEnd::cancelled();
        if (m_task == &strand)
            return strand.fail({QT_TRANSLATE_NOOP("Message", "%1 cannot await itself"), {strand.run().nameOf(*m_task)}});
        return m_task->outcome();
    }
    CancelReply cancelWait(Strand &, std::vector<TaskRun *> &passOn) override
    {
        passOn.push_back(m_task);
        return CancelReply::PassedOn;
    }

    const std::vector<TaskSpan> *m_tasks;
    Strand *m_strand = nullptr;
    TaskRun *m_task = nullptr; // that is awaited
    std::size_t m_span = 0;
    quint32 m_place = 0; // in the span
};

} // namespace

StepEnd runAwait(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<AwaitFrame>(std::get<TaskRefs>(step.value).spans));
}

} // namespace interleave
