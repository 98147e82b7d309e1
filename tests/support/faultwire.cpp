// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultwire.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

namespace interleave::test {

namespace {

constexpr int longestWait = 60'000; // ms; no test takes so long

class PlainWire final : public FaultWire
{
public:
    explicit PlainWire(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~PlainWire() override { ::close(m_descriptor); }

    bool read(char &byte) override
    {
        if (m_next == m_end) {
            const ssize_t count = ::recv(m_descriptor, m_bytes.data(), m_bytes.size(), 0);
            if (count <= 0)
                return false;
            m_next = 0;
            m_end = static_cast<std::size_t>(count);
        }
        byte = m_bytes[m_next++];
        return true;
    }
    bool send(const QByteArray &bytes) override
    {
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t count
                = ::send(m_descriptor, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            sent += count;
        }
        return true;
    }

private:
    const int m_descriptor;
    std::array<char, 16 * 1024> m_bytes{}; ///< heard; those from m_next to m_end have not been read
    std::size_t m_next = 0;
    std::size_t m_end = 0;
};

class TlsWire final : public FaultWire
{
public:
    TlsWire(int descriptor, const TlsIdentity &identity)
    {
        QFile certificate(identity.certificate);
        QFile key(identity.key);
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("The fault server has no certificate");
        m_socket.setLocalCertificate(QSslCertificate(&certificate));
        m_socket.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSocketDescriptor(descriptor);
        m_socket.startServerEncryption();
        m_isSecure = m_socket.waitForEncrypted(longestWait);
    }
    [[nodiscard]] bool isSecure() const { return m_isSecure; }

    bool read(char &byte) override
    {
        while (m_socket.bytesAvailable() == 0) {
            if (!m_socket.waitForReadyRead(longestWait))
                return false;
        }
        return m_socket.getChar(&byte);
    }
    bool send(const QByteArray &bytes) override
    {
        if (m_socket.write(bytes) != bytes.size())
            return false;
        while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
            if (!m_socket.waitForBytesWritten(longestWait))
                return false;
        }
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }

private:
    QSslSocket m_socket;
    bool m_isSecure = false;
};

} // namespace

std::unique_ptr<FaultWire> wireOn(int descriptor, const std::optional<TlsIdentity> &identity)
{
    if (!identity)
        return std::make_unique<PlainWire>(descriptor);
    auto wire = std::make_unique<TlsWire>(descriptor, *identity);
    return wire->isSecure() ? std::move(wire) : nullptr;
}

} // namespace interleave::test
