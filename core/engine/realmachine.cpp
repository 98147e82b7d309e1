// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/realmachine.h"

#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

#include <algorithm>

namespace interleave {

namespace {

State stateOf(HttpPhase phase)
{
    switch (phase) {
    case HttpPhase::Queued: return State::IoQueued;
    case HttpPhase::Connecting: return State::IoConnecting;
    case HttpPhase::Sent: return State::IoSent;
    case HttpPhase::Receiving: return State::IoReceiving;
    }
    return State::IoQueued;
}

} // namespace

QUrl resolved(const QUrl &base, const QString &address)
{
    if (!address.startsWith(u'/'))
        return QUrl(address);
    QString root = base.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (root.endsWith(u'/'))
        root.chop(1);
    return QUrl(root + address);
}

RealMachine::RealMachine(Loop &loop, Inbox &inbox, const Clock &clock, Destinations destinations, int limit)
    : m_loop(&loop)
    , m_inbox(&inbox)
    , m_destinations(std::move(destinations))
    , m_client(clock, limit)
{}

StepEnd RealMachine::sleep(Strand &strand, Nanoseconds duration, bool holding, State state)
{
    if (holding) {
        strand.threadHeld(state);
        m_inbox->sleep(duration);
        return strand.threadFree(m_inbox->isInterrupted());
    }
    if (duration == Nanoseconds{0})
        return strand.yieldTurn(*this);
    const Nanoseconds until = after(m_loop->now(), duration);
    const TimerId timer = m_loop->callAt(until, Callback::of<&Strand::wake>(strand));
    m_sleeping.insert_or_assign(&strand, timer);
    return strand.waitFor(*this, 0, state, strand.dueAt(until, state));
}

StepEnd RealMachine::compute(Strand &strand, Nanoseconds duration)
{
    strand.threadHeld(State::Computing);
    // Sums, so that the processor is really busy; looks up every some microseconds.
    const Nanoseconds until = after(m_loop->now(), duration);
    volatile double sum = 0;
    while (m_loop->now() < until && !m_inbox->isInterrupted()) {
        for (int i = 1; i <= 2000; ++i)
            sum = sum + 1.0 / i;
    }
    return strand.threadFree(m_inbox->isInterrupted());
}

StepEnd RealMachine::request(Strand &strand, const RequestOrder &order, bool holding)
{
    HttpRequest request;
    request.url = resolved(m_destinations.base, order.address);
    request.timeout = order.timeout;
    request.fresh = order.fresh;
    if (order.expectedStatus != 0)
        request.expectedStatus = order.expectedStatus;
    request.allowedHosts = m_destinations.allowedHosts;

    const RequestId id = m_client.send(std::move(request), *this);
    m_pending.insert_or_assign(id, Pending{&strand, holding, std::nullopt, {}});
    if (holding)
        return block(strand, id);
    const StepEnd end = strand.waitFor(*this, id, State::IoQueued);
    if (const auto pending = m_pending.find(id); pending != m_pending.end())
        pending->second.since = m_loop->now();
    return end;
}

// As `requests` in a coroutine: the thread waits, the I/O thread works; phases are recorded while they come.
StepEnd RealMachine::block(Strand &strand, RequestId id)
{
    strand.threadHeld(State::IoQueued);
    m_pending.at(id).since = m_loop->now();
    while (!m_pending.at(id).result && !m_inbox->isInterrupted()) {
        m_inbox->waitForNotice();
        readInbox();
    }
    if (!m_pending.at(id).result) {
        m_client.abort(id);
        m_pending.erase(id);
        return strand.threadFree(true);
    }
    const StepEnd how = endOf(strand, id);
    const StepEnd released = strand.threadFree(false);
    return released.kind == StepEnd::Done ? how : released;
}

StepEnd RealMachine::endOf(Strand &strand, RequestId id)
{
    const HttpResult result = std::move(*m_pending.at(id).result);
    m_pending.erase(id);
    switch (result.end) {
    case HttpEnd::Ok: return StepEnd::done();
    case HttpEnd::Cancelled: return StepEnd::cancelled();
    case HttpEnd::TimedOut: return StepEnd::timedOut(strand.run().recorder().message(result.message));
    default: return StepEnd::failed(strand.run().recorder().message(result.message));
    }
}

void RealMachine::readInbox()
{
    for (IoNotice &notice : m_inbox->takeAll())
        take(notice);
}

void RealMachine::take(IoNotice &notice)
{
    const auto found = m_pending.find(notice.request);
    if (found == m_pending.end() || found->second.result)
        return; // the task has given it up
    Pending &pending = found->second;
    if (!notice.result) {
        // Queued was recorded when it was sent off; the I/O thread may have gone on before that.
        if (notice.phase != HttpPhase::Queued)
            pending.strand->enterStateAt(std::max(notice.time, pending.since), stateOf(notice.phase));
        return;
    }
    pending.result = std::move(notice.result);
    if (!pending.holding)
        pending.strand->wake();
}

StepEnd RealMachine::waitEnded(Strand &strand, WaitEnd how)
{
    if (m_sleeping.erase(&strand) > 0 || strand.ticket() == 0)
        return how == WaitEnd::Woken ? StepEnd::done() : StepEnd::cancelled();
    if (how == WaitEnd::Woken)
        return endOf(strand, strand.ticket());
    m_pending.erase(strand.ticket());
    return StepEnd::cancelled();
}

CancelReply RealMachine::cancelWait(Strand &strand, std::vector<TaskRun *> &)
{
    if (const auto timer = m_sleeping.find(&strand); timer != m_sleeping.end()) {
        m_loop->cancel(timer->second);
        m_sleeping.erase(timer);
    } else if (strand.ticket() != 0) {
        m_client.abort(strand.ticket());
        m_pending.erase(strand.ticket());
    }
    return CancelReply::Over;
}

void RealMachine::phaseReached(RequestId id, HttpPhase phase, Nanoseconds time)
{
    m_inbox->post({id, std::nullopt, phase, time});
}

void RealMachine::ended(RequestId id, const HttpResult &result)
{
    m_inbox->post({id, result, HttpPhase::Receiving, result.finished});
}

} // namespace interleave
