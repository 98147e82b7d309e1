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

DemoServer::Listener::Listener(DemoLog log, Factory factory)
    : m_log(std::move(log))
    , m_factory(std::move(factory))
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

bool DemoServer::Listener::open(quint16 port)
{
    setListenBacklogSize(backlog);
    return listen(QHostAddress::LocalHost, port);
}

void DemoServer::Listener::incomingConnection(qintptr descriptor)
{
    const quint64 id = ++m_lastId;
    auto connection = m_factory({static_cast<int>(descriptor), id, m_timers, m_log, [this, id] {
        if (m_over.empty())
            QMetaObject::invokeMethod(this, [this] { bury(); }, Qt::QueuedConnection);
        m_over.push_back(id);
    }});
    Conversation &begun = *connection;
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
