// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/faultwire.h"

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace interleave::test {

/// One thing a server does on a connection.
struct Act
{
    enum class Kind {
        Hear,  ///< reads until the empty line that ends a request's header
        Say,   ///< sends `bytes`
        Drip,  ///< sends `bytes` one by one, `pause` apart
        Rest,  ///< does nothing for `pause`
        Flood, ///< sends `bytes` again and again until the client goes
        Reset, ///< closes with a reset; the script is over
        Hold,  ///< does nothing until the client goes
    };
    Kind kind = Kind::Hear;
    QByteArray bytes = {};
    std::chrono::milliseconds pause{20};
};

[[nodiscard]] Act hear();
[[nodiscard]] Act say(const QByteArray &bytes);
[[nodiscard]] Act drip(const QByteArray &bytes, std::chrono::milliseconds pause = std::chrono::milliseconds(20));
[[nodiscard]] Act rest(std::chrono::milliseconds pause);
[[nodiscard]] Act flood(const QByteArray &bytes);
[[nodiscard]] Act reset();
[[nodiscard]] Act hold();

/// The beginning of a good answer.
inline const QByteArray ok = "HTTP/1.1 200 OK\r\n";

using Script = std::vector<Act>;

/// A server on 127.0.0.1 that does what it is told, however wrong: the n-th connection plays the n-th script, the last
/// script serves all further ones. After its script a connection is closed. With an identity it speaks TLS.
class FaultServer
{
public:
    explicit FaultServer(std::vector<Script> scripts, std::optional<TlsIdentity> identity = std::nullopt);
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;
    ~FaultServer();

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/"), const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// So many are open now.
    [[nodiscard]] int open() const;
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    /// The headers heard so far, in the order in which they were complete.
    [[nodiscard]] std::vector<QByteArray> heard() const;

private:
    void accept();
    void play(int descriptor, const Script &script);
    bool perform(int descriptor, FaultWire &wire, const Act &act);
    bool send(FaultWire &wire, const QByteArray &bytes);
    /// False when it is time to stop.
    bool pause(std::chrono::milliseconds time);

    const std::vector<Script> m_scripts;
    const std::optional<TlsIdentity> m_identity;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<qint64> m_bytesSent = 0;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_stopped;
    bool m_stop = false;
    std::vector<int> m_open;
    std::vector<QByteArray> m_heard;
    std::vector<std::thread> m_players;
    std::thread m_acceptor;
};

} // namespace interleave::test
