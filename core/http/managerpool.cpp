// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/managerpool.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

#include <algorithm>

namespace interleave {

namespace {

int connectionsOfAManager([[maybe_unused]] int limit)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return std::min(limit, 255); // the most QHttp1Configuration takes
#else
    return 6; // built into QNetworkAccessManager
#endif
}

} // namespace

ManagerPool::ManagerPool(int limit)
    : m_each(connectionsOfAManager(limit))
{
}

ManagerPool::~ManagerPool() = default;

QNetworkAccessManager &ManagerPool::take()
{
    auto free = std::find_if(m_entries.begin(), m_entries.end(), [this](const Entry &e) { return e.used < m_each; });
    if (free == m_entries.end()) {
        m_entries.push_back({std::make_unique<QNetworkAccessManager>(), 0});
        free = m_entries.end() - 1;
        free->manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    ++free->used;
    return *free->manager;
}

void ManagerPool::giveBack(QNetworkAccessManager &manager)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&manager](const Entry &e) { return e.manager.get() == &manager; });
    Q_ASSERT(entry != m_entries.end() && entry->used > 0);
    --entry->used;
}

void ManagerPool::prepare([[maybe_unused]] QNetworkRequest &request) const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttp1Configuration configuration;
    configuration.setNumberOfConnectionsPerHost(m_each);
    request.setHttp1Configuration(configuration);
#endif
}

} // namespace interleave
