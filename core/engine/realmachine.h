// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/loop.h"
#include "core/engine/inbox.h"
#include "core/engine/machine.h"
#include "core/engine/realstatements.h"

#include <QUrl>

#include <unordered_map>

namespace interleave {

/// Where the requests and statements of a real run may go.
struct Destinations
{
    std::map<quint32, SqlSource> databases{}; ///< by their index in Scenario::resources
    QUrl base;                 ///< of relative addresses
    QStringList allowedHosts;  ///< besides loopback
};

/// The real world: the steady clock, sockets, this thread's CPU. The engine's thread only, but for what HttpObserver
/// says.
class RealMachine final : public Machine, private WaitSource, private HttpObserver
{
public:
    /// At most `limit` requests at once. `clock` is thread-safe; all outlive the machine.
    RealMachine(Loop &loop, Inbox &inbox, const Clock &clock, Destinations destinations, int limit);

    StepEnd sleep(Strand &strand, Nanoseconds duration, bool holding, State state) override;
    StepEnd compute(Strand &strand, Nanoseconds duration) override;
    StepEnd request(Strand &strand, const RequestOrder &order, bool holding) override;
    StepEnd statement(Strand &strand, const StatementOrder &order, bool holding) override
    {
        return m_statements.run(strand, order, holding);
    }

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
    // A request whose task has not gone on yet.
    struct Pending
    {
        Strand *strand;
        bool holding;
        std::optional<HttpResult> result;
        Nanoseconds since{0}; ///< no earlier than its wait was recorded
    };

    void take(IoNotice &notice);
    StepEnd block(Strand &strand, RequestId id);
    StepEnd endOf(Strand &strand, RequestId id);

    StepEnd waitEnded(Strand &strand, WaitEnd how) override;
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) override;

    // On the I/O thread.
    void phaseReached(RequestId id, HttpPhase phase, Nanoseconds time) override;
    void ended(RequestId id, const HttpResult &result) override;

    Loop *m_loop;
    Inbox *m_inbox;
    Destinations m_destinations;
    std::unordered_map<RequestId, Pending> m_pending;
    std::unordered_map<Strand *, TimerId> m_sleeping;
    HttpClient m_client; ///< last, with what follows: their threads end before the rest goes
    RealStatements m_statements;
};

/// The address a request goes to: an absolute one as it is, a relative one behind `base`.
[[nodiscard]] QUrl resolved(const QUrl &base, const QString &address);

} // namespace interleave
