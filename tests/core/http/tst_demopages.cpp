// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demoserver.h"

#include "tests/support/httpsender.h"
#include "tests/support/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace interleave;
using namespace interleave::test;
using namespace std::chrono_literals;

class TestDemoPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyPageIsThere();
    void pagesThatAreNotThereAre404();
    void onlyReadingIsAllowed();
    void headHasNoBody();
    void echoSendsTheBodyBack();
    void headersAreShort();
    void aStatusIsGivenAsAsked();
    void queriesThatCannotBeReadAre400();
    void theAskedShareFails();
    void brokenRequestsAreAnsweredAndClosed_data();
    void brokenRequestsAreAnsweredAndClosed();
};

void TestDemoPages::cleanup()
{
    QCOMPARE(DemoServer::coroutinesAlive(), 0);
}

void TestDemoPages::everyPageIsThere()
{
    const FreeServer server;
    QVERIFY(server.isListening());
    RawClient client(server.port());
    const auto body = [&client](const QByteArray &target) {
        client.say(get(target));
        const RawAnswer answer = client.answer().value_or(RawAnswer());
        return answer.status == 200 ? QJsonDocument::fromJson(answer.body) : QJsonDocument();
    };
    QCOMPARE(body("/products").array().size(), 20);
    QCOMPARE(body("/people/").array().size(), 90);
    QSet<QString> names;
    for (int i = 1; i <= 20; ++i) {
        const QJsonObject product = body("/products/" + QByteArray::number(i)).object();
        QCOMPARE(product[QLatin1String("id")].toInt(), i);
        QVERIFY(product[QLatin1String("price")].toDouble() > 0);
        names.insert(product[QLatin1String("name")].toString());
    }
    for (int i = 1; i <= 90; ++i) {
        const QJsonObject person = body("/people/" + QByteArray::number(i) + '/').object();
        QCOMPARE(person[QLatin1String("id")].toInt(), i);
        names.insert(person[QLatin1String("name")].toString());
    }
    QCOMPARE(names.size(), 110);
    QCOMPARE(server.requestsSeen(), 112);
    QCOMPARE(server.connectionsSeen(), 1);
}

void TestDemoPages::pagesThatAreNotThereAre404()
{
    const FreeServer server;
    for (const char *target : {"/", "/products/0", "/products/21", "/products/01", "/people/91", "/products/1/2", "*"}) {
        const RawAnswer answer = askOnce(server.port(), get(target));
        QCOMPARE(answer.status, 404);
        QVERIFY(QJsonDocument::fromJson(answer.body).object().contains(QLatin1String("error")));
    }
}

void TestDemoPages::onlyReadingIsAllowed()
{
    const FreeServer server;
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "get"}) {
        const RawAnswer answer = askOnce(server.port(), QByteArray(method) + " /products/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(answer.status, 405);
        QVERIFY(answer.head.contains("\r\nAllow: GET, HEAD\r\n"));
    }
}

void TestDemoPages::headHasNoBody()
{
    const FreeServer server;
    RawClient client(server.port());
    client.say("HEAD /products/1 HTTP/1.1\r\nHost: x\r\n\r\n");
    client.say(get("/products/1"));
    const auto head = client.answer(true);
    const auto whole = client.answer();
    QVERIFY(head && whole);
    QCOMPARE(head->head, whole->head);
    QVERIFY(!whole->body.isEmpty());
}

void TestDemoPages::echoSendsTheBodyBack()
{
    const FreeServer server;
    const QByteArray body(300'000, 'e');
    const RawAnswer answer = askOnce(server.port(), "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n" + body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, body);
}

void TestDemoPages::headersAreShort()
{
    const FreeServer server;
    const RawAnswer answer = askOnce(server.port(), get("/products/7"));
    QVERIFY2(answer.head.size() <= 72, answer.head.constData());
}

void TestDemoPages::aStatusIsGivenAsAsked()
{
    const FreeServer server;
    for (const int status : {200, 201, 404, 418, 500, 503})
        QCOMPARE(askOnce(server.port(), get("/products/1?status=" + QByteArray::number(status))).status, status);
    for (const int status : {204, 304}) {
        const RawAnswer answer = askOnce(server.port(), get("/products/1?status=" + QByteArray::number(status)));
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.head.contains("Content-Length"));
    }
}

void TestDemoPages::queriesThatCannotBeReadAre400()
{
    const FreeServer server;
    for (const char *query : {"delay=-1", "delay=soon", "delay=nan", "jitter=", "status=99", "status=600", "fail=2", "fail=x"})
        QCOMPARE(askOnce(server.port(), get(QByteArray("/products/1?") + query)).status, 400);
    QCOMPARE(askOnce(server.port(), get("/products/1?unknown=5&delay=0.4")).status, 200);
}

void TestDemoPages::theAskedShareFails()
{
    const auto failures = [](const QByteArray &rate) {
        const FreeServer server;
        RawClient client(server.port());
        QByteArray pattern;
        for (int i = 0; i < 400; ++i) {
            client.say(get("/products/1?fail=" + rate));
            pattern += client.answer().value_or(RawAnswer()).status == 500 ? 'x' : '.';
        }
        return pattern;
    };
    QCOMPARE(failures("0").count('x'), 0);
    QCOMPARE(failures("1").count('x'), 400);
    const QByteArray quarter = failures("0.25");
    QVERIFY2(quarter.count('x') > 60 && quarter.count('x') < 140, quarter.constData());
    QCOMPARE(failures("0.25"), quarter);
}

void TestDemoPages::brokenRequestsAreAnsweredAndClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no request") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("version") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 505;
    QTest::newRow("chunks") << get("/", "Transfer-Encoding: chunked\r\n") << 501;
    QTest::newRow("long header") << get("/", "Filler: " + QByteArray(200'000, 'x') + "\r\n") << 431;
    QTest::newRow("long body") << get("/", "Content-Length: 2000000\r\n") + QByteArray(2'000'000, 'x') << 413;
}

void TestDemoPages::brokenRequestsAreAnsweredAndClosed()
{
    QFETCH(const QByteArray, bytes);
    const FreeServer server;
    RawClient client(server.port());
    client.say(bytes);
    const auto answer = client.answer();
    QVERIFY(answer);
    QTEST(answer->status, "status");
    QVERIFY(answer->head.contains("\r\nConnection: close\r\n"));
    QVERIFY(client.isClosedByServer());
    QCOMPARE(server.requestsSeen(), 0);
}

QTEST_GUILESS_MAIN(TestDemoPages)
#include "tst_demopages.moc"
