// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/requestparser.h"

#include <QTest>

using namespace interleave;
using Outcome = ParseResult::Outcome;

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainRequestIsRead();
    void everyPrefixNeedsMore();
    void whatFollowsIsLeftForTheNextRequest();
    void aBodyIsAsLongAsAnnounced();
    void connectionsStayOpenAsTheVersionSays_data();
    void connectionsStayOpenAsTheVersionSays();
    void targetsAreReducedToPathAndQuery_data();
    void targetsAreReducedToPathAndQuery();
    void brokenRequestsAreRefused_data();
    void brokenRequestsAreRefused();
    void aHeaderOfSixteenKibibytesIsTheLongest();
};

void TestRequestParser::aPlainRequestIsRead()
{
    const QByteArray bytes = "\r\nGET /products/1?delay=5 HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n\r\n";
    const ParseResult result = parseRequest(bytes);
    QCOMPARE(result.outcome, Outcome::Request);
    QCOMPARE(result.consumed, bytes.size());
    QCOMPARE(result.request.method, QByteArray("GET"));
    QCOMPARE(result.request.target, QByteArray("/products/1?delay=5"));
    QVERIFY(result.request.keepAlive);
    QVERIFY(!result.request.oldClient);
}

void TestRequestParser::everyPrefixNeedsMore()
{
    const QByteArray bytes = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc";
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QCOMPARE(parseRequest(QByteArrayView(bytes).first(length)).outcome, Outcome::NeedMore);
    QCOMPARE(parseRequest(bytes).outcome, Outcome::Request);
}

void TestRequestParser::whatFollowsIsLeftForTheNextRequest()
{
    const QByteArray first = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
    const ParseResult result = parseRequest(first + "GET /b HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(result.outcome, Outcome::Request);
    QCOMPARE(result.consumed, first.size());
    QCOMPARE(result.request.target, QByteArray("/a"));
}

void TestRequestParser::aBodyIsAsLongAsAnnounced()
{
    const ParseResult result
        = parseRequest("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3, 3\r\n\r\nabcdef");
    QCOMPARE(result.outcome, Outcome::Request);
    QCOMPARE(result.request.body, QByteArray("abc"));
}

void TestRequestParser::connectionsStayOpenAsTheVersionSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << true;
    QTest::newRow("1.1, close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n") << false;
    QTest::newRow("1.1, close in a list")
        << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nconnection: te , close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0, keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
    QTest::newRow("1.0, bare line feeds") << QByteArray("GET / HTTP/1.0\n\n") << false;
}

void TestRequestParser::connectionsStayOpenAsTheVersionSays()
{
    QFETCH(const QByteArray, bytes);
    const ParseResult result = parseRequest(bytes);
    QCOMPARE(result.outcome, Outcome::Request);
    QTEST(result.request.keepAlive, "keepAlive");
}

void TestRequestParser::targetsAreReducedToPathAndQuery_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("path") << QByteArray("/people/7/") << QByteArray("/people/7/");
    QTest::newRow("address") << QByteArray("http://127.0.0.1:80/people?delay=1") << QByteArray("/people?delay=1");
    QTest::newRow("address without path") << QByteArray("HTTP://x") << QByteArray("/");
    QTest::newRow("all") << QByteArray("*") << QByteArray("*");
}

void TestRequestParser::targetsAreReducedToPathAndQuery()
{
    QFETCH(const QByteArray, sent);
    const QByteArray bytes = "GET " + sent + " HTTP/1.1\r\nHost: x\r\n\r\n";
    const ParseResult result = parseRequest(bytes);
    QCOMPARE(result.outcome, Outcome::Request);
    QTEST(result.request.target, "read");
}

void TestRequestParser::brokenRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto headers = [](const char *lines) { return QByteArray("GET / HTTP/1.1\r\n") + lines + "\r\n\r\n"; };
    QTest::newRow("no request") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("two words") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("four words") << QByteArray("GET / / HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
    QTest::newRow("method") << QByteArray("G(T / HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
    QTest::newRow("target") << QByteArray("GET products HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
    QTest::newRow("protocol") << QByteArray("GET / FTP/1.1\r\nHost: x\r\n\r\n") << 400;
    QTest::newRow("version") << QByteArray("GET / HTTP/2.0\r\nHost: x\r\n\r\n") << 505;
    QTest::newRow("no host") << headers("Accept: x") << 400;
    QTest::newRow("two hosts") << headers("Host: x\r\nHost: y") << 400;
    QTest::newRow("no colon") << headers("Host: x\r\nAccept") << 400;
    QTest::newRow("space before the colon") << headers("Host : x") << 400;
    QTest::newRow("folded line") << headers("Host: x\r\n  y: z") << 400;
    QTest::newRow("control character") << headers("Host: x\r\nA: b\x01") << 400;
    QTest::newRow("negative length") << headers("Host: x\r\nContent-Length: -1") << 400;
    QTest::newRow("empty length") << headers("Host: x\r\nContent-Length:") << 400;
    QTest::newRow("two lengths") << headers("Host: x\r\nContent-Length: 1\r\nContent-Length: 2") << 400;
    QTest::newRow("length of 20 digits") << headers("Host: x\r\nContent-Length: 99999999999999999999") << 400;
    QTest::newRow("long body") << headers("Host: x\r\nContent-Length: 1048577") << 413;
    QTest::newRow("chunks") << headers("Host: x\r\nTransfer-Encoding: chunked") << 501;
}

void TestRequestParser::brokenRequestsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const ParseResult result = parseRequest(bytes);
    QCOMPARE(result.outcome, Outcome::Refused);
    QTEST(result.status, "status");
}

void TestRequestParser::aHeaderOfSixteenKibibytesIsTheLongest()
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: x\r\nFiller: ";
    const QByteArray end = "\r\n\r\n";
    const QByteArray filler(requestHeaderLimit - start.size() - end.size(), 'x');
    QCOMPARE(parseRequest(start + filler + end).outcome, Outcome::Request);
    QCOMPARE(parseRequest(start + filler + 'x' + end).status, 431);
    QCOMPARE(parseRequest(start + filler + 'x').outcome, Outcome::NeedMore);
    QCOMPARE(parseRequest(QByteArray(requestHeaderLimit, '\n')).status, 431);
}

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
