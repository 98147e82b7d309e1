// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulatedmachine.h"

#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::chrono::milliseconds statementTime{5}; // scenario-format §6

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
StepEnd answerTo(Strand &strand, const RequestOrder &order)
{
    Recorder &recorder = strand.run().recorder();
    if (order.timeout > Nanoseconds{0} && after(order.connect, order.latency) > order.timeout)
        return StepEnd::timedOut(recorder.message({QT_TRANSLATE_NOOP("Message", "No answer within %1 ms"),
                                                   {QString::number(toMilliseconds(order.timeout))}}));
    const int status = order.failing ? 500 : 200;
    const bool wanted = order.expectedStatus == 0 ? status == 200 : status == order.expectedStatus;
    return wanted ? StepEnd::done() : StepEnd::failed(recorder.message(answered(status, order.expectedStatus)));
}

} // namespace

StepEnd SimulatedMachine::sleep(Strand &strand, Nanoseconds duration, bool holding, State state)
{
    const Nanoseconds until = after(m_loop->now(), duration);
    if (holding && !strand.isOnThread()) {
        // The very end of time would mean a hold without one.
        const Nanoseconds end = std::min(until, Nanoseconds::max() - Nanoseconds{1});
        return duration > Nanoseconds{0} ? strand.holdLoop(*this, end, state) : StepEnd::done();
    }
    if (duration == Nanoseconds{0})
        return strand.yieldTurn(*this); // asyncio.sleep(0) sets no timer
    const TimerId timer = callAt(strand, until, Callback::of<&Strand::timeIsUp>(strand));
    return strand.waitFor(*this, timer, state, strand.dueAt(until, state));
}

StepEnd SimulatedMachine::compute(Strand &strand, Nanoseconds duration)
{
    if (duration == Nanoseconds{0})
        return StepEnd::done();
    if (strand.isOnThread()) {
        const Cores::Id id = m_threads->compute(m_loop->now(), duration, Callback::of<&Strand::timeIsUp>(strand));
        return strand.waitFor(*this, computing | id, State::Computing);
    }
    const StepEnd held = strand.holdLoop(*this, Nanoseconds::max(), State::Computing);
    m_onLoop = &strand;
    m_threads->computeOnLoop(duration, Callback::of<&Loop::endHold>(*m_loop));
    return held;
}

StepEnd SimulatedMachine::request(Strand &strand, const RequestOrder &order, bool holding)
{
    const Nanoseconds begin = m_loop->now();
    const StepEnd outcome = answerTo(strand, order);
    const bool inTime = outcome.kind != StepEnd::TimedOut;
    const Nanoseconds end = std::min(after(begin, inTime ? after(order.connect, order.latency) : order.timeout),
                                     Nanoseconds::max() - Nanoseconds{1});
    const Nanoseconds sent = std::min(after(begin, order.connect), end);
    const bool onLoop = !strand.isOnThread();
    if (end == begin && holding && onLoop)
        return outcome;
    Request &request = m_requests.insert_or_assign(&strand, Request{m_loop, &strand, end, outcome}).first->second;

    if (holding && onLoop) {
        const StepEnd held = strand.holdLoop(*this, sent, sent > begin ? State::IoConnecting : State::IoSent);
        m_loop->hold(sent > begin ? sent : end, sent > begin ? Callback::of<&Request::sentHolding>(request)
                                                             : Callback::of<&Strand::goOnAfterHold>(strand));
        return held;
    }
    if (end == begin)
        return strand.yieldTurn(*this); // as a sleep of 0 is
    const TimerId timer = callAt(strand, end, Callback::of<&Strand::timeIsUp>(strand));
    if (sent > begin && sent < end)
        request.connected = callAt(strand, sent, Callback::of<&Request::sent>(request));
    return strand.waitFor(*this, timer, sent > begin ? State::IoConnecting : State::IoSent);
}

StepEnd SimulatedMachine::statement(Strand &strand, const StatementOrder &, bool holding)
{
    return sleep(strand, statementTime, holding, State::WaitDatabase);
}

void SimulatedMachine::Request::sent()
{
    connected = 0;
    strand->enterState(State::IoSent);
}

void SimulatedMachine::Request::sentHolding()
{
    strand->enterState(State::IoSent);
    loop->hold(end, Callback::of<&Strand::goOnAfterHold>(*strand));
}

// As long as a request takes (scenario-format §6).
StepEnd SimulatedMachine::tcp(Strand &strand, const TcpOrder &order, bool holding)
{
    return sleep(strand, order.latency, holding, State::IoSent);
}

TimerId SimulatedMachine::callAt(const Strand &strand, Nanoseconds when, Callback callback)
{
    return strand.isOnThread() ? m_threads->callAt(when, callback) : m_loop->callAt(when, callback);
}

void SimulatedMachine::cancelTimer(const Strand &strand, TimerId timer)
{
    if (strand.isOnThread())
        m_threads->cancel(timer);
    else
        m_loop->cancel(timer);
}

StepEnd SimulatedMachine::waitEnded(Strand &strand, WaitEnd how)
{
    if (m_onLoop == &strand)
        m_onLoop = nullptr;
    StepEnd end = StepEnd::done();
    if (const auto found = m_requests.find(&strand); found != m_requests.end()) {
        end = found->second.outcome;
        m_requests.erase(found);
    }
    return how == WaitEnd::Woken ? end : StepEnd::cancelled();
}

CancelReply SimulatedMachine::cancelWait(Strand &strand, std::vector<TaskRun *> &)
{
    if (!strand.isWaiting()) { // it holds the loop
        if (m_onLoop == &strand)
            m_threads->cancelOnLoop(m_loop->now());
    } else if ((strand.ticket() & computing) != 0) {
        m_threads->cancelCompute(m_loop->now(), strand.ticket() & ~computing);
    } else {
        cancelTimer(strand, strand.ticket());
        if (const auto found = m_requests.find(&strand); found != m_requests.end() && found->second.connected != 0)
            cancelTimer(strand, found->second.connected);
    }
    return CancelReply::Over;
}

} // namespace interleave
