// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/faultwire.h"

#include <QTemporaryDir>

namespace interleave::test {

/// Certificates made for this test alone, by the openssl command: an authority of its own, and what servers show that are
/// good or bad. Nothing of it is older than the test, or outlives it.
class TlsFiles
{
public:
    TlsFiles();

    /// Why there are none; empty when there are.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The authority that signs, for clients that are to trust it.
    [[nodiscard]] QString authority() const { return path("authority.pem"); }
    /// For 127.0.0.1 and localhost.
    [[nodiscard]] TlsIdentity good() const { return of("good"); }
    [[nodiscard]] TlsIdentity forAnotherHost() const { return of("other"); }
    [[nodiscard]] TlsIdentity expired() const { return of("expired"); }
    /// Not by the authority, but by itself.
    [[nodiscard]] TlsIdentity selfSigned() const { return of("own"); }
    /// By an authority that nobody knows.
    [[nodiscard]] TlsIdentity ofAStranger() const { return of("stranger"); }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] TlsIdentity of(const QByteArray &name) const { return {path(name + ".pem"), path(name + ".key")}; }
    void openssl(const QStringList &arguments);
    void makeAuthority(const QByteArray &name, const char *names);
    void sign(const QByteArray &name, const QByteArray &authority, const QByteArray &names, int days);

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace interleave::test
