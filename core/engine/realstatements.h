// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/loop.h"
#include "core/engine/endlisteners.h"
#include "core/engine/inbox.h"
#include "core/engine/machine.h"
#include "core/sql/sqlclient.h"

#include <unordered_map>
#include <unordered_set>

namespace interleave {

/// The statements of a real variant: sent to their databases and awaited by tasks of the loop. What blocks a thread is
/// BlockingStatement's. Called with the variant's lock held, but for what SqlObserver says.
class RealStatements final : private WaitSource, private EndListener, private SqlObserver
{
public:
    /// `clock` is thread-safe; all outlive it. `databases` by their index in Scenario::resources.
    RealStatements(Loop &loop, Inbox &inbox, const Clock &clock, const std::map<quint32, SqlSource> &databases);

    StepEnd await(Strand &strand, const StatementOrder &order);
    /// For a statement that is to block: what is to be sent. A transaction that its task leaves open is rolled back when
    /// the task ends.
    [[nodiscard]] SqlStatement prepared(Strand &strand, const StatementOrder &order);
    [[nodiscard]] SqlClient &client() { return m_client; }
    /// How a step ends whose statement has.
    StepEnd endOf(Strand &strand, const SqlResult &result) const;

    /// Gives up every statement under way; the tasks are told by their cancellation.
    void abortAll() { m_client.abortAll(); }
    /// What a database's thread has reported.
    void take(SqlNotice &notice);
    [[nodiscard]] bool isBusy() const { return !m_pending.empty(); }

    static State stateOf(SqlPhase phase);

private:
    // A statement whose task has not gone on yet.
    struct Pending
    {
        Strand *strand;
        std::optional<SqlResult> result;
        Nanoseconds since{0}; ///< no earlier than its wait was recorded
    };

    StepEnd waitEnded(Strand &strand, WaitEnd how) override;
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) override;
    void taskEnded(TaskRun &task) override;

    // On a database's thread.
    void phaseReached(StatementId id, SqlPhase phase, Nanoseconds time) override;
    void ended(StatementId id, const SqlResult &result) override;

    Loop *m_loop;
    Inbox *m_inbox;
    std::unordered_map<StatementId, Pending> m_pending;
    std::unordered_set<TaskRun *> m_owners; ///< that have begun a transaction, and are listened to
    SqlClient m_client; ///< last: its threads end before the rest goes
};

} // namespace interleave
