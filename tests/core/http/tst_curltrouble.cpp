// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/curltrouble.h"

#include <QTest>

#include <cerrno>

using namespace interleave;
using Error = QNetworkReply::NetworkError;

class CurlTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsMeaning_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("systemError");
        QTest::addColumn<Error>("error");
        QTest::addColumn<Breach>("breach");
        const auto row = [](const char *name, CURLcode code, int systemError, Error error, Breach breach = Breach::None) {
            QTest::newRow(name) << static_cast<int>(code) << systemError << error << breach;
        };
        row("all is well", CURLE_OK, 0, Error::NoError);
        row("no such host", CURLE_COULDNT_RESOLVE_HOST, 0, Error::HostNotFoundError);
        row("refused", CURLE_COULDNT_CONNECT, ECONNREFUSED, Error::ConnectionRefusedError);
        row("no reaction", CURLE_COULDNT_CONNECT, ETIMEDOUT, Error::TimeoutError);
        row("no way there", CURLE_COULDNT_CONNECT, ENETUNREACH, Error::UnknownNetworkError);
        row("closed without an answer", CURLE_GOT_NOTHING, 0, Error::RemoteHostClosedError);
        row("closed in the body", CURLE_PARTIAL_FILE, 0, Error::RemoteHostClosedError);
        row("reset while reading", CURLE_RECV_ERROR, ECONNRESET, Error::RemoteHostClosedError);
        row("reset while writing", CURLE_SEND_ERROR, EPIPE, Error::RemoteHostClosedError);
        row("no status line", CURLE_UNSUPPORTED_PROTOCOL, 0, Error::NoError, Breach::NotHttp);
        row("a length that is none", CURLE_WEIRD_SERVER_REPLY, 0, Error::NoError, Breach::BadHead);
        row("an endless line", CURLE_OUT_OF_MEMORY, 0, Error::NoError, Breach::HeadTooLong);
        row("a chunk that is none", CURLE_RECV_ERROR, 0, Error::NoError, Breach::BadChunk);
        row("anything else", CURLE_FTP_ACCEPT_FAILED, 0, Error::UnknownNetworkError);
    }
    void everyCodeHasItsMeaning()
    {
        QFETCH(const int, code);
        QFETCH(const int, systemError);
        const Trouble trouble = troubleOf(static_cast<CURLcode>(code), systemError, QStringLiteral("libcurl says"));
        QTEST(trouble.error, "error");
        QTEST(trouble.breach, "breach");
        QCOMPARE(trouble.words, code == CURLE_OK ? QString() : QStringLiteral("libcurl says"));
    }
};

QTEST_GUILESS_MAIN(CurlTroubleTest)
#include "tst_curltrouble.moc"
