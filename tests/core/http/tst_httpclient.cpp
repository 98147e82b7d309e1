// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"

#include "tests/support/httpsender.h"

#include <QJsonDocument>
#include <QTest>

using namespace interleave;
using namespace interleave::test;
using namespace std::chrono_literals;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsAnswered();
    void phasesComeInOrderWithTimesThatDoNotGoBack();
    void theLimitIsWhatTheServerSees_data();
    void theLimitIsWhatTheServerSees();
    void requestsLeaveInTheOrderTheyCame();
    void connectionsAreUsedAgainUnlessFreshOnesAreWanted();
    void connectionsToSeveralHostsAreKept();
    void methodHeadersAndBodyArriveAsGiven();
    void statusesAreJudgedAsWanted();
};

void TestHttpClient::aRequestIsAnswered()
{
    const FreeServer server;
    HttpRequest request = to(server, QStringLiteral("/products/3"));
    request.wantBody = true;
    const Told told = sendAlone(request);
    QCOMPARE(told.ends.size(), 1U);
    const HttpResult &result = told.ends.front();
    QCOMPARE(result.end, HttpEnd::Ok);
    QCOMPARE(result.status, 200);
    QCOMPARE(result.sendings, 1);
    QCOMPARE(result.received, result.body.size());
    QCOMPARE(QJsonDocument::fromJson(result.body)[QLatin1String("id")].toInt(), 3);
    QCOMPARE(result.message, Message());

    request.wantBody = false;
    const Told counted = sendAlone(request);
    QCOMPARE(counted.ends.size(), 1U);
    QVERIFY(counted.ends.front().body.isEmpty());
    QCOMPARE(counted.ends.front().received, result.received);
}

void TestHttpClient::phasesComeInOrderWithTimesThatDoNotGoBack()
{
    const FreeServer server(50ms);
    HttpSender sender(7);
    for (int i = 0; i < 20; ++i)
        sender.send(to(server, QStringLiteral("/products/1")));
    QVERIFY(sender.recorder.waitForEnds(20));
    QVERIFY(sender.recorder.eachWasToldOnce(20));
    const auto all = sender.recorder.all();
    for (const auto &[id, told] : all) {
        QCOMPARE(told.phases.size(), 4U);
        Nanoseconds last{0};
        for (std::size_t i = 0; i < told.phases.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(told.phases[i].first), i);
            QVERIFY(told.phases[i].second >= last);
            last = told.phases[i].second;
        }
        QVERIFY(told.ends.front().finished >= last);
        // The server's latency is spent between the sending and the first byte.
        QVERIFY(told.phases[3].second - told.phases[1].second >= 50ms);
    }
}

void TestHttpClient::theLimitIsWhatTheServerSees_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("requests");
    QTest::newRow("1") << 1 << 4;
    QTest::newRow("6") << 6 << 12;
    QTest::newRow("7") << 7 << 14;
    QTest::newRow("30") << 30 << 60;
    QTest::newRow("100") << 100 << 150;
}

void TestHttpClient::theLimitIsWhatTheServerSees()
{
    QFETCH(const int, limit);
    QFETCH(const int, requests);
    const FreeServer server;
    HttpSender sender(limit);
    // The first ones wait long enough to be under way together, however busy the machine is; the others press behind.
    const QString slow = QStringLiteral("/products/1?delay=%1").arg(limit == 1 ? 100 : 1500);
    for (int i = 0; i < requests; ++i)
        sender.send(to(server, i < limit ? slow : QStringLiteral("/products/1?delay=20")));
    QVERIFY(sender.recorder.waitForEnds(static_cast<std::size_t>(requests)));
    QCOMPARE(server.mostAtOnce(), limit);
    QCOMPARE(server.requestsSeen(), requests);
    QCOMPARE(server.connectionsSeen(), limit);
}

void TestHttpClient::requestsLeaveInTheOrderTheyCame()
{
    const FreeServer server;
    HttpSender sender(1);
    std::vector<RequestId> ids;
    for (int i = 0; i < 30; ++i)
        ids.push_back(sender.send(to(server, QStringLiteral("/people/1/"))));
    QVERIFY(sender.recorder.waitForEnds(30));
    Nanoseconds last{0};
    for (const RequestId id : ids) {
        const Told told = sender.recorder.told(id);
        QVERIFY(told.phases.at(1).second >= last);
        last = told.ends.front().finished;
    }
}

void TestHttpClient::connectionsAreUsedAgainUnlessFreshOnesAreWanted()
{
    const FreeServer server;
    HttpSender sender(1);
    HttpRequest request = to(server, QStringLiteral("/products/1"));
    for (int i = 0; i < 10; ++i)
        sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(10));
    QCOMPARE(server.connectionsSeen(), 1);
    request.fresh = true;
    for (int i = 0; i < 10; ++i)
        sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(20));
    QCOMPARE(server.connectionsSeen(), 11);
    QCOMPARE(server.requestsSeen(), 20);
}

void TestHttpClient::connectionsToSeveralHostsAreKept()
{
    const FreeServer one;
    const FreeServer other;
    HttpSender sender(1);
    for (int i = 0; i < 10; ++i) {
        sender.send(to(one, QStringLiteral("/products/1")));
        sender.send(to(other, QStringLiteral("/products/1")));
    }
    QVERIFY(sender.recorder.waitForEnds(20));
    QCOMPARE(one.requestsSeen(), 10);
    QCOMPARE(other.requestsSeen(), 10);
    QCOMPARE(one.connectionsSeen(), 1);
    QCOMPARE(other.connectionsSeen(), 1);
}

void TestHttpClient::methodHeadersAndBodyArriveAsGiven()
{
    const FreeServer server;
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "GET", "FANCY"}) {
        HttpRequest request = to(server, QStringLiteral("/echo"));
        request.method = method;
        request.body = QByteArray(method) + QByteArray(100'000, 'b');
        request.headers = {{"X-One", "1"}, {"Content-Length", "3"}};
        request.wantBody = true;
        const Told told = sendAlone(request);
        QCOMPARE(told.ends.size(), 1U);
        QCOMPARE(told.ends.front().end, HttpEnd::Ok);
        QCOMPARE(told.ends.front().body, request.body);
    }
    HttpRequest head = to(server, QStringLiteral("/products/1"));
    head.method = "HEAD";
    QCOMPARE(sendAlone(head).ends.at(0).end, HttpEnd::Ok);
}

void TestHttpClient::statusesAreJudgedAsWanted()
{
    const FreeServer server;
    const auto end = [&server](int status, std::optional<int> expected) {
        HttpRequest request = to(server, QStringLiteral("/products/1?status=%1").arg(status));
        request.expectedStatus = expected;
        return sendAlone(request).ends.at(0);
    };
    for (const int status : {200, 201, 204, 299})
        QCOMPARE(end(status, {}).end, HttpEnd::Ok);
    for (const int status : {302, 304, 400, 401, 403, 404, 407, 409, 410, 418, 429, 500, 501, 503, 599}) {
        const HttpResult result = end(status, {});
        QCOMPARE(result.end, HttpEnd::UnexpectedStatus);
        QCOMPARE(result.status, status);
        QCOMPARE(result.message.text(), QStringLiteral("The server answered with status %1").arg(status));
    }
    QCOMPARE(end(404, 404).end, HttpEnd::Ok);
    QCOMPARE(end(302, 302).end, HttpEnd::Ok);
    QCOMPARE(end(200, 204).message.text(), QStringLiteral("The server answered with status 200, not 204"));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
