// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/realstatements.h"

#include "core/engine/realmachine.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"
#include "core/sql/statementtext.h"

#include <algorithm>

namespace interleave {

namespace {

quint64 ownerNumber(const TaskRun &task)
{
    return reinterpret_cast<quintptr>(&task);
}

} // namespace

RealStatements::RealStatements(RealMachine &machine, Loop &loop, Inbox &inbox, const Clock &clock,
                               const std::map<quint32, SqlSource> &databases)
    : m_machine(&machine)
    , m_loop(&loop)
    , m_inbox(&inbox)
    , m_client(clock)
{
    for (const auto &[index, source] : databases)
        m_client.add(index, source);
}

StepEnd RealStatements::run(Strand &strand, const StatementOrder &order, bool holding)
{
    auto &task = static_cast<TaskRun &>(strand);
    // A transaction that its task leaves open is rolled back when the task ends.
    if (opensTransaction(order.text) && m_owners.insert(&task).second)
        task.addListener(*this);
    const StatementId id = m_client.send(order.database, {order.text, order.values, ownerNumber(task)}, *this);
    m_pending.insert_or_assign(id, Pending{&strand, holding, std::nullopt, {}});
    if (holding)
        return block(strand, id);
    const StepEnd end = strand.waitFor(*this, id, State::IoQueued);
    if (const auto pending = m_pending.find(id); pending != m_pending.end())
        pending->second.since = m_loop->now();
    return end;
}

StepEnd RealStatements::block(Strand &strand, StatementId id)
{
    strand.threadHeld(State::IoQueued);
    m_pending.at(id).since = m_loop->now();
    while (!m_pending.at(id).result && !m_inbox->isInterrupted()) {
        m_inbox->waitForNotice();
        m_machine->readInbox();
    }
    if (!m_pending.at(id).result) {
        giveUp(id);
        return strand.threadFree(true);
    }
    const StepEnd how = endOf(strand, id);
    const StepEnd released = strand.threadFree(false);
    return released.kind == StepEnd::Done ? how : released;
}

StepEnd RealStatements::endOf(Strand &strand, StatementId id)
{
    const SqlResult result = std::move(*m_pending.at(id).result);
    m_pending.erase(id);
    if (!result.ok)
        return strand.fail(result.message);
    if (result.isQuery)
        strand.say({QT_TRANSLATE_NOOP("Message", "Rows: %1"), {QString::number(result.rows)}});
    return StepEnd::done();
}

void RealStatements::giveUp(StatementId id)
{
    m_client.abort(id);
    m_pending.erase(id);
}

void RealStatements::take(SqlNotice &notice)
{
    const auto found = m_pending.find(notice.statement);
    if (found == m_pending.end() || found->second.result)
        return; // the task has given it up
    Pending &pending = found->second;
    if (!notice.result) {
        const State state = notice.phase == SqlPhase::Connecting ? State::IoConnecting : State::WaitDatabase;
        pending.strand->enterStateAt(std::max(notice.time, pending.since), state);
        return;
    }
    pending.result = std::move(notice.result);
    if (!pending.holding)
        pending.strand->wake();
}

StepEnd RealStatements::waitEnded(Strand &strand, WaitEnd how)
{
    if (how == WaitEnd::Woken)
        return endOf(strand, strand.ticket());
    m_pending.erase(strand.ticket());
    return StepEnd::cancelled();
}

CancelReply RealStatements::cancelWait(Strand &strand, std::vector<TaskRun *> &)
{
    giveUp(strand.ticket());
    return CancelReply::Over;
}

void RealStatements::taskEnded(TaskRun &task)
{
    m_owners.erase(&task);
    m_client.release(ownerNumber(task));
}

void RealStatements::phaseReached(StatementId id, SqlPhase phase, Nanoseconds time)
{
    m_inbox->post(SqlNotice{id, std::nullopt, phase, time});
}

void RealStatements::ended(StatementId id, const SqlResult &result)
{
    m_inbox->post(SqlNotice{id, result, SqlPhase::Running, result.finished});
}

} // namespace interleave
