// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

namespace {

// Runs tasks here and now, one after another, in their own names: they end as their steps end.
class CallFrame final : public Frame
{
public:
    explicit CallFrame(const std::vector<TaskSpan> &tasks)
        : m_tasks(&tasks)
    {}

    StepEnd begin(Strand &strand) override
    {
        for (; m_span < m_tasks->size(); ++m_span, m_place = 0) {
            const TaskSpan &span = (*m_tasks)[m_span];
            if (m_place < span.count)
                return call(strand, strand.run().task(span.first + m_place));
        }
        return StepEnd::done();
    }
    StepEnd blockEnded(Strand &strand, StepEnd how) override
    {
        m_called->endInline(how);
        strand.enterState(State::Running);
        if (!how.isDone())
            return how;
        ++m_place;
        return begin(strand);
    }

private:
    StepEnd call(Strand &strand, TaskRun &task)
    {
        if (task.isBegun())
            return strand.fail({QT_TRANSLATE_NOOP("Message", "%1 already started"), {strand.run().nameOf(task)}});
        strand.enterState(State::WaitTask, task.id() + 1);
        m_called = &task;
        task.beginInline();
        return enterAs(task);
    }

    const std::vector<TaskSpan> *m_tasks;
    TaskRun *m_called = nullptr;
    std::size_t m_span = 0;
    quint32 m_place = 0; // in the span
};

} // namespace

StepEnd runCall(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<CallFrame>(std::get<TaskRefs>(step.value).spans));
}

} // namespace interleave
