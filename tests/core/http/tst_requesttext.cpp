// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/requesttext.h"

#include <QTest>

using namespace interleave;

namespace {

HttpRequest get(const char *url)
{
    HttpRequest request;
    request.url = QUrl(QString::fromLatin1(url));
    return request;
}

const QByteArray habits = "Accept-Encoding: identity\r\nUser-Agent: Interleave\r\n";

} // namespace

class RequestTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGetIsShort()
    {
        QCOMPARE(textOf(get("http://example.org/a%20b/c?d=e%26#f")),
                 "GET /a%20b/c?d=e%26 HTTP/1.1\r\nHost: example.org\r\n" + habits + "\r\n");
    }

    void targetsAndHostsAreAsTheProtocolWantsThem_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("no path") << QByteArray("http://h") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n");
        QTest::newRow("no path, but a query") << QByteArray("http://h?x") << QByteArray("GET /?x HTTP/1.1\r\nHost: h\r\n");
        QTest::newRow("a port") << QByteArray("http://h:8080/") << QByteArray("GET / HTTP/1.1\r\nHost: h:8080\r\n");
        QTest::newRow("the usual port") << QByteArray("http://h:80/") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n");
        QTest::newRow("IPv6") << QByteArray("http://[::1]:81/") << QByteArray("GET / HTTP/1.1\r\nHost: [::1]:81\r\n");
        QTest::newRow("letters of the world") << QByteArray("http://xn--bcher-kva.example/%C3%BC")
                                              << QByteArray("GET /%C3%BC HTTP/1.1\r\nHost: xn--bcher-kva.example\r\n");
    }
    void targetsAndHostsAreAsTheProtocolWantsThem()
    {
        QFETCH(const QByteArray, url);
        QFETCH(const QByteArray, begin);
        const QByteArray text = textOf(get(url.constData()));
        QVERIFY2(text.startsWith(begin), text.constData());
    }

    void bodiesAreAnnounced()
    {
        HttpRequest request = get("http://h/");
        request.method = "POST";
        QVERIFY(textOf(request).endsWith("\r\nContent-Type: application/octet-stream\r\nContent-Length: 0\r\n\r\n"));
        request.body = "three";
        request.headers = {{"Content-Type", "text/plain"}, {"Content-Length", "77"}, {"Transfer-Encoding", "chunked"}};
        const QByteArray text = textOf(request);
        QVERIFY(text.endsWith("\r\nContent-Length: 5\r\n\r\nthree"));
        QCOMPARE(text.count("Content-Length"), 1);
        QVERIFY(text.contains("Content-Type: text/plain\r\n"));
        QVERIFY(!text.contains("chunked"));
    }

    void headersAreAsGivenAndPutTogether()
    {
        HttpRequest request = get("http://h/");
        request.headers = {{"X-One", "1"}, {"user-agent", "me"}, {"x-one", "2"}, {"Host", "else"}};
        request.fresh = true;
        QCOMPARE(textOf(request),
                 QByteArray("GET / HTTP/1.1\r\nX-One: 1, 2\r\nuser-agent: me\r\nHost: else\r\nAccept-Encoding: identity\r\n"
                            "Connection: close\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(RequestTextTest)
#include "tst_requesttext.moc"
