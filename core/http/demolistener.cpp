// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demolistener.h"

#include <QTimer>

namespace interleave {

namespace {

// Connections the system keeps for us until we accept them. With Qt's 50, a thousand clients at once have to repeat
// their SYN a second later.
constexpr int backlog = 4096;

// How long to wait when no descriptor is left; by then some connections will have closed.
constexpr std::chrono::milliseconds breath{50};

} // namespace

DemoServer::Listener::Listener(const Options &options, DemoCounters &counters)
    : m_options(options)
    , m_counters(counters)
    , m_routes(options.latency)
    , m_timers([this](quint64 id) {
        const auto found = m_connections.find(id);
        if (found != m_connections.end())
            found->second->timeCame();
    })
{
    connect(this, &QTcpServer::acceptError, this, [this] {
        QTimer::singleShot(breath, this, [this] { resumeAccepting(); });
    });
}

DemoServer::Listener::~Listener()
{
    QTcpServer::close();
    for (const auto &[id, connection] : m_connections)
        connection->close();
}

bool DemoServer::Listener::open()
{
    setListenBacklogSize(backlog);
    return listen(QHostAddress::LocalHost, m_options.port);
}

void DemoServer::Listener::incomingConnection(qintptr descriptor)
{
    ++m_counters.connections;
    const quint64 id = ++m_lastId;
    const DemoConnection::Shared shared{m_routes, m_counters, m_timers};
    auto connection = std::make_unique<DemoConnection>(static_cast<int>(descriptor), id, shared, [this, id] {
        if (m_over.empty())
            QMetaObject::invokeMethod(this, [this] { bury(); }, Qt::QueuedConnection);
        m_over.push_back(id);
    });
    DemoConnection &begun = *connection;
    m_connections.emplace(id, std::move(connection));
    begun.start();
}

void DemoServer::Listener::bury()
{
    for (const quint64 id : m_over)
        m_connections.erase(id);
    m_over.clear();
}

} // namespace interleave
