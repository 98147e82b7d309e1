// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/blocking.h"
#include "core/coro/loop.h"
#include "core/coro/systemthreads.h"
#include "core/engine/destinations.h"
#include "core/engine/heartbeat.h"
#include "core/engine/inbox.h"
#include "core/engine/machine.h"
#include "core/engine/realstatements.h"

#include <unordered_map>

namespace interleave {

class BlockingClient;

/// What a real machine works with; all of it outlives the machine.
struct RealParts
{
    Loop &loop;
    InterpreterLock &lock;
    SystemThreads &threads;
    Heartbeat &heartbeat;
    Inbox &inbox;
    const Clock &clock;               ///< thread-safe
    const Destinations &destinations;
    ClientOptions client;
    bool gil = false;                 ///< who computes holds one lock
};

/// The real world: the steady clock, sockets, this thread's processor. Called with the variant's lock held, by the loop's
/// thread or a worker thread; what blocks lets the lock go meanwhile.
class RealMachine final : public Machine, private WaitSource, private HttpObserver
{
public:
    explicit RealMachine(const RealParts &parts);

    StepEnd sleep(Strand &strand, Nanoseconds duration, bool holding, State state) override;
    StepEnd compute(Strand &strand, Nanoseconds duration) override;
    StepEnd request(Strand &strand, const RequestOrder &order, bool holding) override;
    StepEnd tcp(Strand &strand, const TcpOrder &order, bool holding) override;
    StepEnd statement(Strand &strand, const StatementOrder &order, bool holding) override;

    /// Any thread: ends the present blocking call of every thread, and every later one at once.
    void requestStop() { m_stop.request_stop(); }
    [[nodiscard]] bool isToStop() const { return m_stop.stop_requested(); }
    /// The tasks are told of their cancellation: the threads may go on.
    void tasksAreTold();
    /// Ends every request and every statement under way, and lets none that is queued onto the wire first; the tasks are
    /// told by their cancellation.
    void abortAll()
    {
        m_client.abortAll();
        m_statements.abortAll();
    }

    /// Takes in what the other threads have reported.
    void readInbox();
    /// Requests or statements are under way whose end will wake somebody.
    [[nodiscard]] bool isBusy() const { return !m_pending.empty() || m_statements.isBusy(); }

private:
    class Blocked;
    class ThreadPhases;

    // A request whose task has not gone on yet.
    struct Pending
    {
        Strand *strand;
        bool holding;
        std::optional<HttpResult> result;
        Nanoseconds since{0}; ///< no earlier than its wait was recorded
    };

    template<typename Request>
    StepEnd exchange(Strand &strand, Request request, bool holding);
    template<typename Request>
    StepEnd exchangeOnThread(Strand &strand, Request request);
    [[nodiscard]] BlockingClient &clientOfThisThread();
    void take(IoNotice &notice);
    StepEnd block(Strand &strand, RequestId id);
    StepEnd endOf(Strand &strand, const HttpResult &result);

    StepEnd waitEnded(Strand &strand, WaitEnd how) override;
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) override;

    // On the I/O thread.
    void phaseReached(RequestId id, HttpPhase phase, Nanoseconds time) override;
    void ended(RequestId id, const HttpResult &result) override;

    const RealParts m_parts;
    FairLock m_gil;
    std::stop_source m_stop;
    bool m_tasksAreTold = false;
    std::unordered_map<RequestId, Pending> m_pending;
    std::unordered_map<Strand *, TimerId> m_sleeping;
    QStringList m_proxies; ///< that were told of
    HttpClient m_client; ///< last, with what follows: their threads end before the rest goes
    RealStatements m_statements;
};

} // namespace interleave
