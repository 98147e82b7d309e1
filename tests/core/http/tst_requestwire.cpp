// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultserver.h"
#include "tests/support/httpsender.h"

#include <QTest>

using namespace interleave;
using namespace interleave::test;

namespace {

// What a server hears of `request` when it is sent to `place`, the server's own port in it as "PORT".
QByteArray headOf(HttpRequest request, const QString &place = QStringLiteral("/"))
{
    FaultServer server({{hear(), say(ok + "Content-Length: 0\r\n\r\n")}});
    const QUrl own = server.url();
    request.url = QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(own.port()).arg(place));
    if (resultOf(request).end != HttpEnd::Ok || server.heard().size() != 1)
        return {};
    return server.heard().front().replace(QByteArray::number(own.port()), "PORT");
}

const QByteArray habits = "Accept-Encoding: identity\r\nUser-Agent: Interleave\r\n";

} // namespace

class RequestWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGetIsShort()
    {
        QCOMPARE(headOf({}, QStringLiteral("/a%20b/c?d=e%26#f")),
                 "GET /a%20b/c?d=e%26 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + habits + "\r\n");
    }

    void targetsAreSentAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("no path") << QString() << QByteArray("/");
        QTest::newRow("no path, but a query") << QStringLiteral("?x") << QByteArray("/?x");
        QTest::newRow("dots") << QStringLiteral("/a/../b/./c") << QByteArray("/a/../b/./c");
        QTest::newRow("letters of the world") << QStringLiteral("/ü?ж") << QByteArray("/%C3%BC?%D0%B6");
    }
    void targetsAreSentAsTheyAreWritten()
    {
        QFETCH(const QString, place);
        QFETCH(const QByteArray, target);
        const QByteArray head = headOf({}, place);
        QVERIFY2(head.startsWith("GET " + target + " HTTP/1.1\r\n"), head.constData());
    }

    void everyMethodSaysWhatItBrings_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("more");
        const QByteArray type = "Content-Type: application/octet-stream\r\n";
        QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray() << QByteArray();
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray();
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray() << QByteArray();
        QTest::newRow("POST of nothing") << QByteArray("POST") << QByteArray() << type + "Content-Length: 0\r\n";
        QTest::newRow("PUT of nothing") << QByteArray("PUT") << QByteArray() << QByteArray("Content-Length: 0\r\n");
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("three") << type + "Content-Length: 5\r\n";
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("three") << type + "Content-Length: 5\r\n";
        QTest::newRow("a method of its own") << QByteArray("PROPFIND") << QByteArray("three") << type + "Content-Length: 5\r\n";
        QTest::newRow("GET with a body") << QByteArray("GET") << QByteArray("three") << type + "Content-Length: 5\r\n";
    }
    void everyMethodSaysWhatItBrings()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, more);
        HttpRequest request;
        QFETCH(QByteArray, method);
        request.method = method;
        request.body = body;
        QCOMPARE(headOf(request), method + " / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + habits + more + "\r\n");
    }

    void framingIsTheClientsOwnBusiness()
    {
        HttpRequest request;
        request.method = "POST";
        request.body = "three";
        request.headers = {{"Content-Type", "text/plain"}, {"Content-Length", "77"}, {"Transfer-Encoding", "chunked"}};
        const QByteArray head = headOf(request);
        QVERIFY(head.contains("\r\nContent-Length: 5\r\n"));
        QCOMPARE(head.count("Content-Length"), 1);
        QVERIFY(head.contains("Content-Type: text/plain\r\n"));
        QVERIFY(!head.contains("chunked"));
    }

    void headersAreAsGivenAndPutTogether()
    {
        HttpRequest request;
        request.headers = {{"X-One", "1"}, {"user-agent", "me"}, {"x-one", "2"}, {"Host", "else"}, {"X-None", ""}, {"Accept", "a/b"}};
        request.fresh = true;
        QCOMPARE(headOf(request),
                 QByteArray("GET / HTTP/1.1\r\nHost: else\r\nX-One: 1, 2\r\nuser-agent: me\r\nX-None:\r\nAccept: a/b\r\n"
                            "Accept-Encoding: identity\r\nConnection: close\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(RequestWireTest)
#include "tst_requestwire.moc"
