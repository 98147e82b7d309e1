// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/connectionpool.h"

namespace interleave {

std::unique_ptr<PlainConnection> ConnectionPool::take(const QString &host, quint16 port)
{
    for (std::size_t i = m_idle.size(); i-- > 0;) {
        if (!m_idle[i]->isTo(host, port))
            continue;
        std::unique_ptr<PlainConnection> found = std::move(m_idle[i]);
        m_idle.erase(m_idle.begin() + static_cast<std::ptrdiff_t>(i));
        if (found->isFree())
            return found; // the others were closed by the server meanwhile
    }
    return nullptr;
}

void ConnectionPool::keep(std::unique_ptr<PlainConnection> connection)
{
    connection->setUser(nullptr);
    m_idle.push_back(std::move(connection));
    if (m_idle.size() > m_most)
        m_idle.erase(m_idle.begin());
}

} // namespace interleave
