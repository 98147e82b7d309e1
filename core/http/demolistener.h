// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/conversation.h"
#include "core/http/demoserver.h"

#include <QTcpServer>

#include <unordered_map>
#include <vector>

namespace interleave {

/// Accepts connections on a port of 127.0.0.1 and owns them: each lives until its conversation is over. Lives in the
/// server's thread.
class DemoServer::Listener final : public QTcpServer
{
public:
    using Factory = std::function<std::unique_ptr<Conversation>(const Conversation::Place &)>;

    /// `log` may be empty.
    Listener(DemoLog log, Factory factory);
    /// Ends every conversation and closes every connection.
    ~Listener() override;

    /// Whether it worked; errorString() says why not. 0: any free port.
    [[nodiscard]] bool open(quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void bury();

    const DemoLog m_log;
    const Factory m_factory;
    DueTimers m_timers;
    std::unordered_map<quint64, std::unique_ptr<Conversation>> m_connections;
    std::vector<quint64> m_over; ///< conversations that have ended; their connections are deleted by bury()
    quint64 m_lastId = 0;
};

} // namespace interleave
