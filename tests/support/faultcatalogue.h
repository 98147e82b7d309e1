// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/faultserver.h"
#include "tests/support/tlsfiles.h"

#include <memory>
#include <vector>

namespace interleave::test {

/// What there is to know about one way of misbehaving.
struct ServerFault
{
    const char *name;
    std::vector<Script> scripts{};  ///< of the server; empty: nobody listens
    const char *identity = "";      ///< over TLS: "good", "other host", "expired", "self-signed", "stranger"
    const char *address = "";       ///< instead of the server's
    int timeout = 20'000;           ///< of each request, in ms; never reached unless the outcome says so
    const char *outcome = "failed"; ///< how each task ends
    const char *sentence = "";      ///< all of what a person reads then, in English: a regular expression

    /// Whether a task has ended as it should, with that error.
    [[nodiscard]] bool allows(const QString &end, const QString &error) const;
};

/// Everything that servers do to clients (and networks do to both), and what becomes of a request.
[[nodiscard]] const std::vector<ServerFault> &faultCatalogue();

/// A fault while it is there: its server, if it has one.
class FaultyPlace
{
public:
    FaultyPlace(const ServerFault &fault, const TlsFiles &files);

    [[nodiscard]] QString address() const { return m_address; }
    /// The host that has to be allowed; empty when none has to.
    [[nodiscard]] QString foreignHost() const { return m_foreignHost; }
    /// Connections that are still open; 0 when there is no server.
    [[nodiscard]] int open() const { return m_server ? m_server->open() : 0; }

private:
    std::unique_ptr<FaultServer> m_server;
    QString m_address;
    QString m_foreignHost;
};

/// A scenario file that asks this address `count` times, by as many tasks, in the modes sequential, concurrent and threads.
[[nodiscard]] QByteArray scenarioAsking(const QString &address, int count, int timeout);

} // namespace interleave::test
