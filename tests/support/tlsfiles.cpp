// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tlsfiles.h"

#include <QFile>
#include <QProcess>

namespace interleave::test {

namespace {

const QByteArray thisMachine = "DNS:localhost,IP:127.0.0.1";

QStringList words(const QByteArray &line)
{
    return QString::fromLatin1(line).split(u' ');
}

} // namespace

TlsFiles::TlsFiles()
{
    makeAuthority("authority", "DNS:authority.example");
    makeAuthority("unknown", "DNS:unknown.example");
    makeAuthority("own", thisMachine.constData());
    sign("good", "authority", thisMachine, 30);
    sign("other", "authority", "DNS:other.example", 30);
    sign("expired", "authority", thisMachine, -1);
    sign("stranger", "unknown", thisMachine, 30);
}

void TlsFiles::openssl(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        m_problem = arguments.join(u' ') + u'\n' + QString::fromUtf8(process.readAll()) + process.errorString();
}

// Signed by itself.
void TlsFiles::makeAuthority(const QByteArray &name, const char *names)
{
    openssl(words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=" + name + " -keyout " + name
                  + ".key -out " + name + ".pem -addext subjectAltName=" + names));
}

void TlsFiles::sign(const QByteArray &name, const QByteArray &authority, const QByteArray &names, int days)
{
    QFile extensions(path(name + ".ext"));
    if (!extensions.open(QIODevice::WriteOnly) || extensions.write("subjectAltName=" + names + '\n') < 0)
        m_problem = extensions.errorString();
    extensions.close();
    openssl(words("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=" + name + " -keyout " + name + ".key -out " + name + ".csr"));
    openssl(words("x509 -req -in " + name + ".csr -CA " + authority + ".pem -CAkey " + authority + ".key -CAcreateserial -extfile " + name
                  + ".ext -out " + name + ".pem -days " + QByteArray::number(days)));
}

} // namespace interleave::test
