// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

namespace {

// run_in_executor: the steps run on a worker, the task awaits them. The steps are the task's own, and outlive its wait.
class OffloadFrame final : public Frame, private WaitSource
{
public:
    explicit OffloadFrame(const std::vector<Step> &steps)
        : m_steps(&steps)
    {}
    ~OffloadFrame() override
    {
        if (m_job)
            m_job->abandon();
    }

    StepEnd begin(Strand &strand) override
    {
        m_strand = &strand;
        m_job = strand.run().waits().adopt(std::make_unique<Job>(*this, *m_steps));
        m_job->submit();
        return strand.waitFor(*this, 0, State::WaitWorker);
    }

private:
    // The steps on the worker. Known to the worker until they have ended or were withdrawn, and to the loop until the
    // end has been told there.
    class Job final : public SharedWait, private EndListener
    {
    public:
        Job(OffloadFrame &frame, const std::vector<Step> &steps)
            : m_frame(&frame)
            , m_run(&frame.m_strand->run())
            , m_program{m_run, &steps}
            , m_work(m_program, frame.m_strand->who().id(), frame.m_strand->who().number())
        {
            m_work.beSilent();
            m_work.addListener(*this);
        }
        void submit()
        {
            use();
            m_id = m_run->beginWork(m_work);
        }
        // Future.cancel() has its callback in the queue: just before the task's turn a job that has not begun is
        // taken back.
        void cancelled()
        {
            use();
            m_run->loop().callSoon(Callback::of<&Job::withdraw>(*this));
        }
        [[nodiscard]] StepEnd outcome() const { return m_work.outcome(); }
        void abandon()
        {
            m_frame = nullptr;
            letGo();
        }

    private:
        void withdraw()
        {
            if (!m_work.hasEnded() && m_run->workers().withdraw(m_id)) {
                m_run->workWithdrawn(m_work);
                letGo();
            }
            letGo();
        }
        // call_soon_threadsafe
        void taskEnded(TaskRun &) override
        {
            m_run->workEnded(m_work);
            m_run->loop().callSoon(Callback::of<&Job::told>(*this));
        }
        void told()
        {
            if (m_frame && m_frame->m_strand->isWaiting())
                m_frame->m_strand->wake();
            letGo();
        }

        OffloadFrame *m_frame;
        VariantRun *m_run;
        StrandProgram m_program;
        TaskRun m_work;
        WorkerPool::JobId m_id = 0;
    };

    StepEnd waitEnded(Strand &, WaitEnd how) override
    {
        return how == WaitEnd::Woken ? m_job->outcome() : StepEnd::cancelled();
    }
    CancelReply cancelWait(Strand &, std::vector<TaskRun *> &) override
    {
        m_job->cancelled();
        return CancelReply::Over;
    }

    const std::vector<Step> *m_steps;
    Strand *m_strand = nullptr;
    Job *m_job = nullptr;
};

} // namespace

StepEnd runOffload(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<OffloadFrame>(*step.block(BlockKey::Steps)));
}

} // namespace interleave
