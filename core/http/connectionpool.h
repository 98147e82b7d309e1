// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/plainconnection.h"

#include <memory>
#include <vector>

namespace interleave {

/// Connections that nobody uses at the moment, kept for the next request to the same host and port: at most `most`, those
/// that were used last. One thread.
class ConnectionPool
{
public:
    explicit ConnectionPool(int most)
        : m_most(static_cast<std::size_t>(most))
    {}

    /// One that is connected; null if there is none.
    [[nodiscard]] std::unique_ptr<PlainConnection> take(const QString &host, quint16 port);
    void keep(std::unique_ptr<PlainConnection> connection);

private:
    const std::size_t m_most;
    std::vector<std::unique_ptr<PlainConnection>> m_idle;
};

} // namespace interleave
