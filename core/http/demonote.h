// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace interleave {

/// What the demo server has seen of a connection, stamped where it happened with the machine's steady clock: its own log.
struct DemoNote
{
    enum class Kind {
        Accepted,
        Received, ///< a whole request; of the echo port, some bytes
        Answered, ///< the answer is ready and is handed to the system now
        Closed,   ///< the last; nothing more comes of the connection
    };
    enum class Port { Http, Echo };

    Kind kind = Kind::Accepted;
    Port port = Port::Http;
    quint64 connection = 0; ///< counted from 1, on each port
    std::chrono::steady_clock::time_point time;
    qint64 bytes = 0;       ///< received, or sent in answer
    QByteArray target = {}; ///< of a request: what stood behind the method
};

/// Called on the server's thread; must not wait for anything.
using DemoLog = std::function<void(const DemoNote &)>;

} // namespace interleave
