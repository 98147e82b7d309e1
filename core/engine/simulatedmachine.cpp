// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulatedmachine.h"

#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

namespace {

// In the words of the real client, so that a failure reads the same in both worlds.
Message answered(int status, int expected)
{
    const QString number = QString::number(status);
    if (expected == 0)
        return {QT_TRANSLATE_NOOP("Message", "The server answered with status %1"), {number}};
    return {QT_TRANSLATE_NOOP("Message", "The server answered with status %1, not %2"),
            {number, QString::number(expected)}};
}

// The server's answer comes at connect + latency: a 200, or a 500 if the draw said so.
StepEnd answerTo(TaskRun &task, const RequestOrder &order)
{
    Recorder &recorder = task.run().recorder();
    if (order.timeout > Nanoseconds{0} && after(order.connect, order.latency) > order.timeout)
        return StepEnd::timedOut(recorder.message({QT_TRANSLATE_NOOP("Message", "No answer within %1 ms"),
                                                   {QString::number(toMilliseconds(order.timeout))}}));
    const int status = order.failing ? 500 : 200;
    const bool wanted = order.expectedStatus == 0 ? status == 200 : status == order.expectedStatus;
    return wanted ? StepEnd::done() : StepEnd::failed(recorder.message(answered(status, order.expectedStatus)));
}

} // namespace

StepEnd SimulatedMachine::sleep(TaskRun &task, Nanoseconds duration, bool holding)
{
    const Nanoseconds until = after(m_loop->now(), duration);
    if (holding)
        return task.holdUntil(*this, until, State::WaitTimer);
    if (duration == Nanoseconds{0})
        return task.yieldTurn(*this); // asyncio.sleep(0) sets no timer
    const TimerId timer = m_loop->callAt(until, Callback::of<&TaskRun::wake>(task));
    return task.waitFor(*this, timer, State::WaitTimer);
}

StepEnd SimulatedMachine::compute(TaskRun &task, Nanoseconds duration)
{
    return task.holdUntil(*this, after(m_loop->now(), duration), State::Computing);
}

StepEnd SimulatedMachine::request(TaskRun &task, const RequestOrder &order, bool holding)
{
    const Nanoseconds begin = m_loop->now();
    const StepEnd outcome = answerTo(task, order);
    const bool inTime = outcome.kind != StepEnd::TimedOut;
    const Nanoseconds end = after(begin, inTime ? after(order.connect, order.latency) : order.timeout);
    const Nanoseconds sent = std::min(after(begin, order.connect), end);
    Request &request = m_requests.insert_or_assign(task.id(), Request{m_loop, &task, end, outcome}).first->second;

    if (holding) {
        const StepEnd held = task.holdUntil(*this, sent, sent > begin ? State::IoConnecting : State::IoSent);
        m_loop->hold(sent > begin ? sent : end, sent > begin ? Callback::of<&Request::sentHolding>(request)
                                                             : Callback::of<&TaskRun::goOnAfterHold>(task));
        return held;
    }
    const TimerId timer = m_loop->callAt(end, Callback::of<&TaskRun::wake>(task));
    if (sent > begin)
        request.connected = m_loop->callAt(sent, Callback::of<&Request::sent>(request));
    return task.waitFor(*this, timer, sent > begin ? State::IoConnecting : State::IoSent);
}

void SimulatedMachine::Request::sent()
{
    connected = 0;
    task->enter(State::IoSent);
}

void SimulatedMachine::Request::sentHolding()
{
    task->enter(State::IoSent);
    loop->hold(end, Callback::of<&TaskRun::goOnAfterHold>(*task));
}

StepEnd SimulatedMachine::waitEnded(TaskRun &task)
{
    const auto found = m_requests.find(task.id());
    if (found == m_requests.end())
        return StepEnd::done();
    const StepEnd outcome = found->second.outcome;
    m_requests.erase(found);
    return outcome;
}

void SimulatedMachine::waitGivenUp(TaskRun &task, bool woken)
{
    if (!woken)
        m_loop->cancel(task.ticket());
    const auto found = m_requests.find(task.id());
    if (found == m_requests.end())
        return;
    m_loop->cancel(found->second.connected);
    m_requests.erase(found);
}

} // namespace interleave
