// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


#include "core/engine/waits/completions.h"
#include "core/engine/waits/starting.h"
#include "core/engine/waits/taskspans.h"

#include <utility>

namespace interleave {

namespace {

// Runs the steps once for each task, in the order in which they end; the ends come through a queue.
class AsCompletedFrame final : public Frame, private WaitSource
{
public:
    explicit AsCompletedFrame(const Step &step)
        : m_tasks(distinct(std::get<TaskRefs>(step.value).spans))
        , m_left(countOf(m_tasks))
        , m_steps(step.block(BlockKey::Steps))
    {}
    ~AsCompletedFrame() override
    {
        if (m_completions)
            m_completions->abandon();
    }

    StepEnd begin(Strand &strand) override
    {
        if (const StepEnd started = startThoseNotStarted(strand, m_tasks); !started.isDone())
            return started;
        m_strand = &strand;
        VariantRun &run = strand.run();
        m_completions = run.waits().adopt(std::make_unique<Completions>(run, Callback::of<&AsCompletedFrame::ended>(*this)));
        m_completions->watch(m_tasks);
        return next(strand);
    }
    StepEnd waitOver(Strand &strand, StepEnd how) override { return how.isDone() ? next(strand) : how; }
    StepEnd blockEnded(Strand &strand, StepEnd how) override { return how.isDone() ? next(strand) : how; }

private:
    StepEnd next(Strand &strand)
    {
        if (m_left == 0)
            return StepEnd::done();
        if (m_ready == 0) {
            m_waits = true;
            return strand.waitFor(*this, 0, State::WaitTask, firstLeft(strand.run()));
        }
        --m_ready;
        --m_left;
        return enter(*m_steps);
    }
    // firstPending(), from where it was the last time: what has ended stays so.
    quint32 firstLeft(VariantRun &run)
    {
        for (; m_span < m_tasks.size(); ++m_span, m_place = 0) {
            for (const TaskSpan &span = m_tasks[m_span]; m_place < span.count; ++m_place) {
                if (!run.task(span.first + m_place).hasEnded())
                    return span.first + m_place + 1;
            }
        }
        return 0;
    }
    void ended()
    {
        ++m_ready;
        if (std::exchange(m_waits, false))
            m_strand->wake();
    }
    StepEnd waitEnded(Strand &, WaitEnd how) override
    {
        return how == WaitEnd::Woken ? StepEnd::done() : StepEnd::cancelled();
    }
    CancelReply cancelWait(Strand &, std::vector<TaskRun *> &) override
    {
        m_waits = false;
        return CancelReply::Over;
    }

    std::vector<TaskSpan> m_tasks;
    std::size_t m_span = 0;  // of the first that had not ended
    quint32 m_place = 0;     // in it
    std::size_t m_left;      // whose steps have not been run
    std::size_t m_ready = 0; // that have ended, of these
    const std::vector<Step> *m_steps;
    Strand *m_strand = nullptr;
    Completions *m_completions = nullptr;
    bool m_waits = false;    // here, not in its steps
};

} // namespace

StepEnd runAsCompleted(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<AsCompletedFrame>(step));
}

} // namespace interleave
