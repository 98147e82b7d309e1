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

class RealMachine;

/// The statements of a real variant: sent to their databases, awaited or waited for. The engine's thread only, but for what
/// SqlObserver says.
class RealStatements final : private WaitSource, private EndListener, private SqlObserver
{
public:
    /// Of `machine`, which has it. `clock` is thread-safe; all outlive it. `databases` by their index in
    /// Scenario::resources.
    RealStatements(RealMachine &machine, Loop &loop, Inbox &inbox, const Clock &clock, const std::map<quint32, SqlSource> &databases);

    StepEnd run(Strand &strand, const StatementOrder &order, bool holding);
    /// Gives up every statement under way; the tasks are told by their cancellation.
    void abortAll() { m_client.abortAll(); }
    /// What a database's thread has reported.
    void take(SqlNotice &notice);
    [[nodiscard]] bool isBusy() const { return !m_pending.empty(); }

private:
    // A statement whose task has not gone on yet.
    struct Pending
    {
        Strand *strand;
        bool holding;
        std::optional<SqlResult> result;
        Nanoseconds since{0}; ///< no earlier than its wait was recorded
    };

    StepEnd block(Strand &strand, StatementId id);
    StepEnd endOf(Strand &strand, StatementId id);
    void giveUp(StatementId id);

    StepEnd waitEnded(Strand &strand, WaitEnd how) override;
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) override;
    void taskEnded(TaskRun &task) override;

    // On a database's thread.
    void phaseReached(StatementId id, SqlPhase phase, Nanoseconds time) override;
    void ended(StatementId id, const SqlResult &result) override;

    RealMachine *m_machine;
    Loop *m_loop;
    Inbox *m_inbox;
    std::unordered_map<StatementId, Pending> m_pending;
    std::unordered_set<TaskRun *> m_owners; ///< that have begun a transaction, and are listened to
    SqlClient m_client; ///< last: its threads end before the rest goes
};

} // namespace interleave
