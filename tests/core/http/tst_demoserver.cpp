// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demoserver.h"

#include "core/http/descriptorlimit.h"
#include "tests/support/httpsender.h"
#include "tests/support/rawclient.h"

#include <QJsonDocument>
#include <QTest>

#include <vector>

using namespace interleave;
using namespace interleave::test;
using namespace std::chrono_literals;

class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aConnectionServesManyRequests();
    void connectionCloseIsHonoured();
    void anOldClientGetsItsConnectionClosed();
    void anOldClientMayKeepItsConnection();
    void pipelinedRequestsAreAnsweredInOrder();
    void aHalfClosedClientIsAnswered();
    void answersWaitForLatencyAndDelay();
    void jitterAddsNoMoreThanAsked();
    void aClientThatLeavesEarlyDoesNoHarm();
    void aResetEndsTheRequestAtOnce();
    void aThousandDelayedRequestsWaitTogether();
    void theServerStopsWithRequestsUnderWay();
    void aTakenPortIsReported();
};

void TestDemoServer::cleanup()
{
    QCOMPARE(DemoServer::coroutinesAlive(), 0);
}

void TestDemoServer::aConnectionServesManyRequests()
{
    const FreeServer server;
    RawClient client(server.port());
    for (int i = 0; i < 100; ++i) {
        client.say(get("/people/5/"));
        QCOMPARE(client.answer().value_or(RawAnswer()).status, 200);
    }
    QCOMPARE(server.connectionsSeen(), 1);
    QCOMPARE(server.requestsSeen(), 100);
    QCOMPARE(server.mostAtOnce(), 1);
    QTRY_COMPARE(server.requestsNow(), 0);
}

void TestDemoServer::connectionCloseIsHonoured()
{
    const FreeServer server;
    RawClient client(server.port());
    client.say(get("/products/1", "Connection: close\r\n") + get("/products/2"));
    const auto answer = client.answer();
    QVERIFY(answer);
    QVERIFY(answer->head.contains("\r\nConnection: close\r\n"));
    QVERIFY(client.isClosedByServer());
    QCOMPARE(server.requestsSeen(), 1);
}

void TestDemoServer::anOldClientGetsItsConnectionClosed()
{
    const FreeServer server;
    RawClient client(server.port());
    client.say("GET /products/1 HTTP/1.0\r\n\r\n");
    QCOMPARE(client.answer().value_or(RawAnswer()).status, 200);
    QVERIFY(client.isClosedByServer());
}

void TestDemoServer::anOldClientMayKeepItsConnection()
{
    const FreeServer server;
    RawClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        client.say("GET /products/1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        const auto answer = client.answer();
        QVERIFY(answer);
        QVERIFY(answer->head.contains("\r\nConnection: keep-alive\r\n"));
    }
    QCOMPARE(server.connectionsSeen(), 1);
}

void TestDemoServer::pipelinedRequestsAreAnsweredInOrder()
{
    const FreeServer server;
    RawClient client(server.port());
    QByteArray all;
    for (int i = 1; i <= 20; ++i) // the earlier, the slower
        all += get("/products/" + QByteArray::number(i) + "?delay=" + QByteArray::number(20 - i));
    client.say(all);
    for (int i = 1; i <= 20; ++i) {
        const auto answer = client.answer();
        QVERIFY(answer);
        QCOMPARE(QJsonDocument::fromJson(answer->body)[QLatin1String("id")].toInt(), i);
    }
}

void TestDemoServer::aHalfClosedClientIsAnswered()
{
    const FreeServer server(50ms);
    RawClient client(server.port());
    client.say(get("/products/1") + get("/products/2"));
    client.finishSending();
    QCOMPARE(client.answer().value_or(RawAnswer()).status, 200);
    QCOMPARE(client.answer().value_or(RawAnswer()).status, 200);
    QVERIFY(client.isClosedByServer());
}

void TestDemoServer::answersWaitForLatencyAndDelay()
{
    const FreeServer server(30ms);
    const SteadyClock watch;
    QCOMPARE(askOnce(server.port(), get("/products/1")).status, 200);
    QVERIFY(watch.now() >= 30ms);
    const Nanoseconds second = watch.now();
    QCOMPARE(askOnce(server.port(), get("/missing?delay=40")).status, 404);
    QVERIFY(watch.now() - second >= 70ms);
    QVERIFY(watch.now() < 5s);
}

void TestDemoServer::jitterAddsNoMoreThanAsked()
{
    const FreeServer server;
    RawClient client(server.port());
    const SteadyClock watch;
    for (int i = 0; i < 40; ++i) {
        client.say(get("/products/1?jitter=10"));
        QVERIFY(client.answer());
    }
    // 40 draws of 0 to 10 ms, always the same ones: their mean is near 5.
    QVERIFY(watch.now() >= 100ms);
    QVERIFY(watch.now() < 10s);
}

void TestDemoServer::aClientThatLeavesEarlyDoesNoHarm()
{
    const FreeServer server(100ms);
    for (int i = 0; i < 50; ++i) {
        RawClient client(server.port());
        client.say(get("/products/1"));
    }
    QTRY_COMPARE(server.requestsSeen(), 50);
    QTRY_COMPARE(server.requestsNow(), 0);
    QCOMPARE(askOnce(server.port(), get("/products/1")).status, 200);
    QTRY_COMPARE(DemoServer::coroutinesAlive(), 0);
}

void TestDemoServer::aResetEndsTheRequestAtOnce()
{
    const FreeServer server(60s);
    RawClient client(server.port());
    client.say(get("/products/1"));
    QTRY_COMPARE(server.requestsNow(), 1);
    client.reset();
    QTRY_COMPARE(server.requestsNow(), 0);
    QTRY_COMPARE(DemoServer::coroutinesAlive(), 0);
}

void TestDemoServer::aThousandDelayedRequestsWaitTogether()
{
    raiseDescriptorLimit();
    const FreeServer server;
    const SteadyClock watch;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 1000; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        QVERIFY(clients.back()->isConnected());
        clients.back()->say(get("/products/1?delay=3000"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.requestsNow(), 1000, 2900);
    for (const auto &client : clients)
        QCOMPARE(client->answer().value_or(RawAnswer()).status, 200);
    QVERIFY(watch.now() >= 3s);
    QVERIFY(watch.now() < 15s);
    QCOMPARE(server.mostAtOnce(), 1000);
    QTRY_COMPARE(server.requestsNow(), 0);
    QCOMPARE(server.connectionsSeen(), 1000);
}

void TestDemoServer::theServerStopsWithRequestsUnderWay()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    const SteadyClock watch;
    Nanoseconds stopping{0};
    {
        const FreeServer server(60s);
        for (int i = 0; i < 100; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->say(get("/products/1"));
        }
        QTRY_COMPARE(server.requestsNow(), 100);
        stopping = watch.now();
    }
    QVERIFY(watch.now() - stopping < 5s);
    for (const auto &client : clients)
        QVERIFY(!client->answer());
}

void TestDemoServer::aTakenPortIsReported()
{
    const DemoServer first({});
    const DemoServer second({.port = first.port()});
    QVERIFY(!second.isListening());
    QVERIFY(!second.errorString().isEmpty());
    QCOMPARE(first.url().toString(), QStringLiteral("http://127.0.0.1:%1").arg(first.port()));
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
