// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/sqlclient.h"

#include "core/sql/sqlpool.h"

namespace interleave {

SqlClient::~SqlClient()
{
    abortAll(); // all of them first: they end side by side
    for (const auto &[database, pool] : m_pools)
        pool->close();
}

void SqlClient::add(quint32 database, SqlSource source)
{
    m_pools.emplace(database, std::make_shared<SqlPool>(std::move(source), *m_clock));
}

StatementId SqlClient::send(quint32 database, SqlStatement statement, SqlObserver &observer)
{
    const StatementId id = ++m_lastId;
    m_pools.at(database)->enqueue(id, std::move(statement), observer);
    return id;
}

void SqlClient::abort(StatementId id)
{
    for (const auto &[database, pool] : m_pools) {
        if (pool->abort(id))
            return;
    }
}

void SqlClient::abortAll()
{
    for (const auto &[database, pool] : m_pools)
        pool->abortAll();
}

void SqlClient::release(quint64 owner)
{
    for (const auto &[database, pool] : m_pools)
        pool->release(owner);
}

} // namespace interleave
