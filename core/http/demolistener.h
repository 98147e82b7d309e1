// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/democonnection.h"
#include "core/http/demoserver.h"

#include <QTcpServer>

#include <unordered_map>
#include <vector>

namespace interleave {

/// Accepts connections on 127.0.0.1 and owns them: each lives until its conversation is over. Lives in the server's
/// thread.
class DemoServer::Listener final : public QTcpServer
{
public:
    Listener(const Options &options, DemoCounters &counters);
    /// Ends every conversation and closes every connection.
    ~Listener() override;

    /// Whether it worked; errorString() says why not.
    [[nodiscard]] bool open();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void bury();

    const Options m_options;
    DemoCounters &m_counters;
    DemoRoutes m_routes;
    DueTimers m_timers;
    std::unordered_map<quint64, std::unique_ptr<DemoConnection>> m_connections;
    std::vector<quint64> m_over; ///< conversations that have ended; their connections are deleted by bury()
    quint64 m_lastId = 0;
};

} // namespace interleave
