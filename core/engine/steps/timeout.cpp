// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

#include "core/engine/waits/sharedwait.h"

namespace interleave {

namespace {

// asyncio.timeout(): cancels the task when the time is up, and makes a timeout of the cancellation that comes back.
class TimeoutFrame final : public Frame
{
public:
    TimeoutFrame(Nanoseconds duration, const Step &step)
        : m_duration(duration)
        , m_steps(step.block(BlockKey::Steps))
        , m_stepNumber(step.number)
    {}
    ~TimeoutFrame() override;

    StepEnd begin(Strand &strand) override;
    StepEnd blockEnded(Strand &strand, StepEnd how) override;

    void expire();

private:
    // A deadline of 0 is no timer but a callback, and those cannot be taken back.
    class Soon final : public SharedWait
    {
    public:
        explicit Soon(TimeoutFrame *frame)
            : m_frame(frame)
        {
            use();
        }
        void call()
        {
            if (m_frame)
                m_frame->expire();
            letGo();
        }
        void abandon()
        {
            m_frame = nullptr;
            letGo();
        }

    private:
        TimeoutFrame *m_frame;
    };

    void timerOver();

    Nanoseconds m_duration;
    const std::vector<Step> *m_steps;
    quint32 m_stepNumber;
    TaskId m_name = noTask;    // in whose name it runs
    TaskRun *m_task = nullptr; // null where a timeout has no effect
    TimerId m_timer = 0;
    Soon *m_soon = nullptr;
    quint32 m_requestsBefore = 0;
    bool m_expiring = false;
};

TimeoutFrame::~TimeoutFrame()
{
    if (m_soon)
        m_soon->abandon();
}

StepEnd TimeoutFrame::begin(Strand &strand)
{
    if (strand.blocks())
        return enter(*m_steps);
    m_task = static_cast<TaskRun *>(&strand);
    m_requestsBefore = m_task->cancelRequests();
    Loop &loop = strand.run().loop();
    if (m_duration > Nanoseconds{0}) {
        const Nanoseconds due = after(loop.now(), m_duration);
        m_timer = loop.callAt(due, Callback::of<&TimeoutFrame::expire>(*this));
        m_name = strand.who().id();
        strand.note(EventKind::DeadlineSet, strand.run().recorder().time(due));
    } else {
        m_soon = strand.run().waits().adopt(std::make_unique<Soon>(this));
        loop.callSoon(Callback::of<&Soon::call>(*m_soon));
    }
    return enter(*m_steps);
}

void TimeoutFrame::timerOver()
{
    m_timer = 0;
    m_task->run().recorder().event(EventKind::DeadlineOver, m_name, m_stepNumber);
}

void TimeoutFrame::expire()
{
    if (m_timer != 0)
        timerOver();
    m_expiring = m_task->cancel();
}

StepEnd TimeoutFrame::blockEnded(Strand &strand, StepEnd how)
{
    if (!m_task)
        return how;
    if (m_timer != 0) {
        strand.run().loop().cancel(m_timer);
        timerOver();
    }
    if (!m_expiring)
        return how;
    m_task->uncancel();
    // If somebody else asked as well, it stays a cancellation.
    if (how.kind != StepEnd::Cancelled || m_task->cancelRequests() > m_requestsBefore)
        return how;
    return StepEnd::timedOut(strand.run().recorder().message(
        {QT_TRANSLATE_NOOP("Message", "Not done within %1 ms"), {QString::number(toMilliseconds(m_duration))}}));
}

} // namespace

StepEnd runTimeout(Strand &strand, const Step &step)
{
    const Nanoseconds duration = strand.draw(std::get<DurationSpec>(step.value));
    return strand.push(std::make_unique<TimeoutFrame>(duration, step));
}

} // namespace interleave
