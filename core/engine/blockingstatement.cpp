// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/blockingstatement.h"

#include "core/coro/blocking.h"

#include <utility>

namespace interleave {

void BlockingStatement::wait(Nanoseconds longest, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, stop, wallTimeIn(longest), [this] { return m_result || !m_phases.empty(); });
}

std::vector<BlockingStatement::Phase> BlockingStatement::takePhases()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_phases, {});
}

std::optional<SqlResult> BlockingStatement::result()
{
    const std::scoped_lock lock(m_mutex);
    return m_result;
}

void BlockingStatement::phaseReached(StatementId, SqlPhase phase, Nanoseconds time)
{
    const std::scoped_lock lock(m_mutex);
    m_phases.push_back({phase, time});
    m_changed.notify_all();
}

void BlockingStatement::ended(StatementId, const SqlResult &result)
{
    const std::scoped_lock lock(m_mutex);
    m_result = result;
    m_changed.notify_all();
}

} // namespace interleave
