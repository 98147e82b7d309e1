// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/realstatements.h"

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

RealStatements::RealStatements(Loop &loop, Inbox &inbox, const Clock &clock, const std::map<quint32, SqlSource> &databases)
    : m_loop(&loop)
    , m_inbox(&inbox)
    , m_client(clock)
{
    for (const auto &[index, source] : databases)
        m_client.add(index, source);
}

State RealStatements::stateOf(SqlPhase phase)
{
    switch (phase) {
    case SqlPhase::Queued: return State::IoQueued;
    case SqlPhase::Connecting: return State::IoConnecting;
    case SqlPhase::Running: break;
    }
    return State::WaitDatabase;
}

SqlStatement RealStatements::prepared(Strand &strand, const StatementOrder &order)
{
    auto &task = static_cast<TaskRun &>(strand);
    if (opensTransaction(order.text) && m_owners.insert(&task).second)
        task.addListener(*this);
    return {order.text, order.values, ownerNumber(task)};
}

StepEnd RealStatements::await(Strand &strand, const StatementOrder &order)
{
    const StatementId id = m_client.send(order.database, prepared(strand, order), *this);
    m_pending.insert_or_assign(id, Pending{&strand, std::nullopt, {}});
    const StepEnd end = strand.waitFor(*this, id, State::IoQueued);
    if (const auto pending = m_pending.find(id); pending != m_pending.end())
        pending->second.since = m_loop->now();
    return end;
}

StepEnd RealStatements::endOf(Strand &strand, const SqlResult &result) const
{
    if (!result.ok)
        return strand.fail(result.message);
    if (result.isQuery)
        strand.say({QT_TRANSLATE_NOOP("Message", "Rows: %1"), {QString::number(result.rows)}});
    return StepEnd::done();
}

void RealStatements::take(SqlNotice &notice)
{
    const auto found = m_pending.find(notice.statement);
    if (found == m_pending.end() || found->second.result)
        return; // the task has given it up
    Pending &pending = found->second;
    if (!notice.result) {
        pending.strand->enterStateAt(std::max(notice.time, pending.since), stateOf(notice.phase));
        return;
    }
    pending.result = std::move(notice.result);
    pending.strand->wake();
}

StepEnd RealStatements::waitEnded(Strand &strand, WaitEnd how)
{
    const auto pending = m_pending.find(strand.ticket());
    if (pending == m_pending.end())
        return StepEnd::cancelled();
    const std::optional<SqlResult> result = std::move(pending->second.result);
    m_pending.erase(pending);
    return how == WaitEnd::Woken && result ? endOf(strand, *result) : StepEnd::cancelled();
}

CancelReply RealStatements::cancelWait(Strand &strand, std::vector<TaskRun *> &)
{
    m_client.abort(strand.ticket());
    m_pending.erase(strand.ticket());
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
