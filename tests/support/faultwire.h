// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace interleave::test {

/// Who a server says it is: files in PEM.
struct TlsIdentity
{
    QString certificate;
    QString key;
};

/// A server's end of a connection, plain or over TLS. One thread; its calls block. Closes the descriptor when it goes.
class FaultWire
{
public:
    FaultWire() = default;
    FaultWire(const FaultWire &) = delete;
    FaultWire &operator=(const FaultWire &) = delete;
    virtual ~FaultWire() = default;

    /// False when the client has gone, or the server is to stop (its descriptor was shut down).
    virtual bool read(char &byte) = 0;
    virtual bool send(const QByteArray &bytes) = 0;
};

/// A connection on a descriptor; null when the client does not like the identity.
[[nodiscard]] std::unique_ptr<FaultWire> wireOn(int descriptor, const std::optional<TlsIdentity> &identity);

} // namespace interleave::test
