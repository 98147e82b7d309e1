// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/authorities.h"
#include "core/http/tlswords.h"
#include "tests/support/httpsender.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace interleave;
using namespace interleave::test;

namespace {

QString pathOf(const char *name)
{
    return QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/core/http/tls/") + QString::fromLatin1(name);
}

QByteArray contentsOf(const char *name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// server.pem is localhost's for a hundred years; authority.pem vouches for it, and nobody knows it.
class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(contentsOf("server.pem")));
        tls.setPrivateKey(QSslKey(contentsOf("server.key"), QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        });
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }

    void anAuthorityNobodyKnowsIsNotTrusted()
    {
        const HttpResult result = ask({});
        QVERIFY(result.end == HttpEnd::TlsFailed);
        QCOMPARE(result.message.text(),
                 QStringLiteral("No secure connection to localhost:%1: its certificate comes from an authority that is not known here")
                     .arg(m_server.serverPort()));
    }

    void anAuthorityThatWasNamedIsTrusted()
    {
        const auto read = readAuthorities(pathOf("authority.pem"));
        const auto *authorities = std::get_if<QList<QSslCertificate>>(&read);
        QVERIFY(authorities);
        QCOMPARE(authorities->size(), 1);
        const HttpResult result = ask(*authorities);
        QVERIFY2(result.end == HttpEnd::Ok, qPrintable(result.message.text()));
    }

    void theHostsNameIsCheckedAllTheSame()
    {
        const auto read = readAuthorities(pathOf("authority.pem"));
        const HttpResult result = ask(std::get<QList<QSslCertificate>>(read), QStringLiteral("127.0.0.1"));
        QVERIFY(result.end == HttpEnd::TlsFailed);
        QVERIFY2(result.message.text().endsWith(QStringLiteral("was made for another host")), qPrintable(result.message.text()));
    }

    void aFileWithoutCertificatesIsRefused()
    {
        QTemporaryDir folder;
        const QString empty = folder.filePath(QStringLiteral("empty.pem"));
        QFile(empty).open(QIODevice::WriteOnly);
        for (const QString &path : {empty, folder.filePath(QStringLiteral("missing.pem"))}) {
            const auto read = readAuthorities(path);
            const auto *fault = std::get_if<Message>(&read);
            QVERIFY(fault);
            QVERIFY2(fault->text().contains(path), qPrintable(fault->text()));
        }
    }

    void reasonsAreSaidInPlainWords()
    {
        const auto words = [](QSslError::SslError error) {
            return tlsMessage({QSslError(QSslError::NoError), QSslError(error)}, QStringLiteral("h:1"), QStringLiteral("Qt's")).text();
        };
        QVERIFY(words(QSslError::CertificateExpired).endsWith(QStringLiteral("its certificate has expired")));
        QVERIFY(words(QSslError::SelfSignedCertificate).contains(QStringLiteral("signed by nobody but itself")));
        QCOMPARE(words(QSslError::NoSslSupport), QStringLiteral("No secure connection to h:1: Qt's"));
    }

private:
    HttpResult ask(const QList<QSslCertificate> &authorities, const QString &host = QStringLiteral("localhost"))
    {
        const SteadyClock clock;
        HttpRecorder recorder;
        HttpClient client(clock, {.limit = 1, .authorities = authorities});
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(m_server.serverPort()));
        request.timeout = std::chrono::seconds(20);
        const RequestId id = client.send(request, recorder);
        // The server lives on this thread.
        if (!QTest::qWaitFor([&recorder] { return recorder.ends() == 1; }, 30'000))
            return {};
        return recorder.told(id).ends.front();
    }

    QSslServer m_server;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
