// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/realmachine.h"

#include "core/engine/blockingstatement.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"
#include "core/http/blockingclient.h"

#include <algorithm>
#include <utility>

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

// Around what blocks a thread: the strand's state says so, the lock is let go meanwhile, and when it is the loop's thread
// the heartbeat knows who it is.
class RealMachine::Blocked
{
public:
    Blocked(RealMachine &machine, Strand &strand, State state)
        : m_machine(machine)
        , m_strand(strand)
    {
        strand.enterState(state);
        if (!strand.isOnThread())
            heartbeat().blocks(strand.who().id(), strand.stepNumber());
        lock().unlock();
    }
    Blocked(const Blocked &) = delete;
    Blocked &operator=(const Blocked &) = delete;
    ~Blocked() { Q_ASSERT(m_isOver); }

    /// How long may be waited, at most `left`, until the heartbeat is to be looked at; 0: it is over.
    [[nodiscard]] Nanoseconds untilLook(Nanoseconds left) const
    {
        if (m_strand.isOnThread() || left <= Nanoseconds{0})
            return left;
        const std::optional<Nanoseconds> look = heartbeat().nextLook();
        return look ? std::clamp<Nanoseconds>(*look - m_machine.m_parts.clock.now(), Nanoseconds{1}, left) : left;
    }
    void look()
    {
        if (m_strand.isOnThread() || !heartbeat().nextLook())
            return;
        const std::scoped_lock locked(lock());
        heartbeat().look();
    }
    /// How the step ends, if what blocked has not failed by itself.
    StepEnd over()
    {
        m_isOver = true;
        lock().lock();
        const bool stopped = m_machine.isToStop();
        // Those who have a turn to come must hear of it first.
        if (stopped && !m_machine.m_tasksAreTold)
            m_machine.m_parts.threads.pause();
        return m_strand.threadFree(stopped);
    }

private:
    [[nodiscard]] Heartbeat &heartbeat() const { return m_machine.m_parts.heartbeat; }
    [[nodiscard]] InterpreterLock &lock() const { return m_machine.m_parts.lock; }

    RealMachine &m_machine;
    Strand &m_strand;
    bool m_isOver = false;
};

// The phases of a request that blocks its worker thread, recorded while they come.
class RealMachine::ThreadPhases final : public HttpObserver
{
public:
    ThreadPhases(InterpreterLock &lock, Strand &strand)
        : m_lock(lock)
        , m_strand(strand)
    {}

    void phaseReached(RequestId, HttpPhase phase, Nanoseconds time) override
    {
        if (phase == HttpPhase::Queued)
            return; // recorded when the step began
        const std::scoped_lock locked(m_lock);
        m_strand.enterStateAt(time, stateOf(phase));
    }
    void ended(RequestId, const HttpResult &) override {}

private:
    InterpreterLock &m_lock;
    Strand &m_strand;
};

RealMachine::RealMachine(const RealParts &parts)
    : m_parts(parts)
    , m_client(parts.clock, parts.client)
    , m_statements(parts.loop, parts.inbox, parts.clock, parts.destinations.databases)
{}

void RealMachine::tasksAreTold()
{
    m_tasksAreTold = true;
    m_parts.threads.goOn();
}

StepEnd RealMachine::sleep(Strand &strand, Nanoseconds duration, bool holding, State state)
{
    if (holding || strand.isOnThread()) {
        Blocked blocked(*this, strand, state);
        const Nanoseconds end = after(m_parts.clock.now(), duration);
        for (Nanoseconds left = duration; left > Nanoseconds{0} && !isToStop(); left = end - m_parts.clock.now()) {
            blockFor(blocked.untilLook(left), m_stop.get_token());
            blocked.look();
        }
        return blocked.over();
    }
    if (duration == Nanoseconds{0})
        return strand.yieldTurn(*this);
    const Nanoseconds until = after(m_parts.loop.now(), duration);
    const TimerId timer = m_parts.loop.callAt(until, Callback::of<&Strand::wake>(strand));
    m_sleeping.insert_or_assign(&strand, timer);
    return strand.waitFor(*this, 0, state, strand.dueAt(until, state));
}

StepEnd RealMachine::compute(Strand &strand, Nanoseconds duration)
{
    if (duration == Nanoseconds{0})
        return StepEnd::done();
    Blocked blocked(*this, strand, State::Computing);
    burn(duration, m_parts.gil ? &m_gil : nullptr, m_stop.get_token(), [&blocked] { blocked.look(); });
    return blocked.over();
}

StepEnd RealMachine::request(Strand &strand, const RequestOrder &order, bool holding)
{
    return exchange(strand, httpRequestOf(strand, order, m_parts.destinations), holding);
}

StepEnd RealMachine::tcp(Strand &strand, const TcpOrder &order, bool holding)
{
    return exchange(strand, tcpRequestOf(order, m_parts.destinations), holding);
}

template<typename Request>
StepEnd RealMachine::exchange(Strand &strand, Request request, bool holding)
{
    if (strand.isOnThread())
        return exchangeOnThread(strand, std::move(request));
    const RequestId id = m_client.send(std::move(request), *this);
    m_pending.insert_or_assign(id, Pending{&strand, holding, std::nullopt, {}});
    if (holding)
        return block(strand, id);
    const StepEnd end = strand.waitFor(*this, id, State::IoQueued);
    if (const auto pending = m_pending.find(id); pending != m_pending.end())
        pending->second.since = m_parts.loop.now();
    return end;
}

// As `requests` in a thread: each has a session of its own, with connections of its own, made with its first request and
// gone with the thread, which is this run's.
BlockingClient &RealMachine::clientOfThisThread()
{
    thread_local std::unique_ptr<BlockingClient> client;
    if (!client) {
        ClientOptions options = m_parts.client;
        options.limit = 1;
        client = std::make_unique<BlockingClient>(m_parts.clock, options);
    }
    return *client;
}

template<typename Request>
StepEnd RealMachine::exchangeOnThread(Strand &strand, Request request)
{
    Blocked blocked(*this, strand, State::IoQueued);
    ThreadPhases phases(m_parts.lock, strand);
    const HttpResult result = clientOfThisThread().perform(std::move(request), phases, m_stop.get_token());
    const StepEnd released = blocked.over();
    return released.isDone() ? endOf(strand, result) : released;
}

// As `requests` in a coroutine: the loop's thread waits, the I/O thread works; phases are recorded while they come.
StepEnd RealMachine::block(Strand &strand, RequestId id)
{
    Blocked blocked(*this, strand, State::IoQueued);
    const Nanoseconds since = m_parts.loop.now();
    for (bool isOver = false; !isOver && !isToStop();) {
        m_parts.inbox.waitForNotice(blocked.untilLook(Nanoseconds::max()), m_stop.get_token());
        blocked.look();
        const std::scoped_lock locked(m_parts.lock);
        m_pending.at(id).since = since;
        readInbox();
        isOver = m_pending.at(id).result.has_value();
    }
    const StepEnd released = blocked.over();
    const std::optional<HttpResult> result = std::move(m_pending.at(id).result);
    m_pending.erase(id);
    if (!result)
        m_client.abort(id);
    return result && released.isDone() ? endOf(strand, *result) : released;
}

// As a blocking driver in a coroutine or a thread; phases are recorded by the thread that waits.
StepEnd RealMachine::statement(Strand &strand, const StatementOrder &order, bool holding)
{
    if (!holding && !strand.isOnThread())
        return m_statements.await(strand, order);
    SqlStatement statement = m_statements.prepared(strand, order);
    Blocked blocked(*this, strand, State::IoQueued);
    BlockingStatement call(m_statements.client(), order.database, std::move(statement));
    while (!call.result() && !isToStop()) {
        call.wait(blocked.untilLook(Nanoseconds::max()), m_stop.get_token());
        blocked.look();
        const std::scoped_lock locked(m_parts.lock);
        for (const auto &[phase, time] : call.takePhases())
            strand.enterStateAt(time, RealStatements::stateOf(phase));
    }
    const std::optional<SqlResult> result = call.result();
    const StepEnd released = blocked.over();
    return result && released.isDone() ? m_statements.endOf(strand, *result) : released;
}

StepEnd RealMachine::endOf(Strand &strand, const HttpResult &result)
{
    VariantRun &run = strand.run();
    if (!result.proxy.isEmpty() && !m_proxies.contains(result.proxy)) {
        m_proxies.append(result.proxy);
        strand.say({QT_TRANSLATE_NOOP("Message", "through the proxy %1"), {result.proxy}});
    }
    if (result.repeats() > 0) {
        strand.say({QT_TRANSLATE_NOOP("Message", "sent again %1×: the connection was closed before an answer came"),
                    {QString::number(result.repeats())}});
    }
    if (result.end == HttpEnd::Ok)
        return StepEnd::done();
    if (result.end == HttpEnd::Cancelled)
        return StepEnd::cancelled();
    const quint32 message = run.recorder().message(result.message);
    if (result.retryAfter > Nanoseconds{0})
        run.noteWish(message, result.retryAfter);
    return result.end == HttpEnd::TimedOut ? StepEnd::timedOut(message) : StepEnd::failed(message);
}

void RealMachine::readInbox()
{
    for (Notice &notice : m_parts.inbox.takeAll()) {
        if (auto *io = std::get_if<IoNotice>(&notice))
            take(*io);
        else
            m_statements.take(std::get<SqlNotice>(notice));
    }
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
    const auto pending = m_pending.find(strand.ticket());
    StepEnd end = StepEnd::cancelled();
    if (pending == m_pending.end())
        return end;
    if (how == WaitEnd::Woken)
        end = endOf(strand, *pending->second.result);
    m_pending.erase(pending);
    return end;
}

CancelReply RealMachine::cancelWait(Strand &strand, std::vector<TaskRun *> &)
{
    if (const auto timer = m_sleeping.find(&strand); timer != m_sleeping.end()) {
        m_parts.loop.cancel(timer->second);
        m_sleeping.erase(timer);
    } else if (strand.ticket() != 0) {
        m_client.abort(strand.ticket());
        m_pending.erase(strand.ticket());
    }
    return CancelReply::Over;
}

void RealMachine::phaseReached(RequestId id, HttpPhase phase, Nanoseconds time)
{
    m_parts.inbox.post(IoNotice{id, std::nullopt, phase, time});
}

void RealMachine::ended(RequestId id, const HttpResult &result)
{
    m_parts.inbox.post(IoNotice{id, result, HttpPhase::Receiving, result.finished});
}

} // namespace interleave
