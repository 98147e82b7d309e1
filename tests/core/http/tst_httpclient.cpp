// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"

#include "core/http/demoserver.h"
#include "core/time/steadyclock.h"
#include "tests/support/httprecorder.h"

#include <QJsonDocument>
#include <QTest>

using namespace interleave;
using namespace interleave::test;
using namespace std::chrono_literals;

namespace {

HttpRequest to(const DemoServer &server, const QString &target)
{
    HttpRequest request;
    request.url = server.url().resolved(QUrl(target));
    return request;
}

bool eachWasToldOnce(const HttpRecorder &recorder, std::size_t count)
{
    const auto all = recorder.all();
    return all.size() == count && std::all_of(all.begin(), all.end(), [](const auto &entry) {
        return entry.second.ends.size() == 1 && !entry.second.phaseAfterEnd;
    });
}

} // namespace

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
    void methodHeadersAndBodyArriveAsGiven();
    void statusesAreJudgedAsWanted();
    void aDeadlineEndsTheRequestInTime();
    void aDeadlineRunsInTheQueueToo();
    void abortEndsFiveHundredAtOnce();
    void abortingOneLeavesTheOthers();
    void abortOfWhatHasEndedOrNeverWasDoesNothing();
    void whatIsAbortedBeforeItsTurnIsNeverSent();
    void destroyingTheClientTellsEverybody();
    void anObserverMaySendFromInsideItsCall();
};

void TestHttpClient::aRequestIsAnswered()
{
    const DemoServer server({.port = 0, .latency = 0ms});
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
    const DemoServer server({.port = 0, .latency = 50ms});
    const SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client(clock, 7);
    for (int i = 0; i < 20; ++i)
        client.send(to(server, QStringLiteral("/products/1")), recorder);
    QVERIFY(recorder.waitForEnds(20));
    QVERIFY(eachWasToldOnce(recorder, 20));
    const auto all = recorder.all();
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
    QTest::newRow("6") << 6 << 20;
    QTest::newRow("7") << 7 << 20;
    QTest::newRow("30") << 30 << 60;
    QTest::newRow("200") << 200 << 300;
}

void TestHttpClient::theLimitIsWhatTheServerSees()
{
    QFETCH(const int, limit);
    QFETCH(const int, requests);
    const DemoServer server({.port = 0, .latency = 0ms});
    const SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client(clock, limit);
    // Long enough for all to be under way together, however busy the machine is.
    const QString target = limit == 1 ? QStringLiteral("/products/1?delay=50") : QStringLiteral("/products/1?delay=1500");
    for (int i = 0; i < requests; ++i)
        client.send(to(server, target), recorder);
    QVERIFY(recorder.waitForEnds(static_cast<std::size_t>(requests)));
    QCOMPARE(server.mostAtOnce(), limit);
    QCOMPARE(server.requestsSeen(), requests);
    QCOMPARE(server.connectionsSeen(), limit);
}

void TestHttpClient::requestsLeaveInTheOrderTheyCame()
{
    const DemoServer server({.port = 0, .latency = 0ms});
    const SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client(clock, 1);
    std::vector<RequestId> ids;
    for (int i = 0; i < 30; ++i)
        ids.push_back(client.send(to(server, QStringLiteral("/people/1/")), recorder));
    QVERIFY(recorder.waitForEnds(30));
    Nanoseconds last{0};
    for (const RequestId id : ids) {
        const Told told = recorder.told(id);
        QVERIFY(told.phases.at(1).second >= last);
        last = told.ends.front().finished;
    }
}

void TestHttpClient::connectionsAreUsedAgainUnlessFreshOnesAreWanted()
{
    const DemoServer server({.port = 0, .latency = 0ms});
    const SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client(clock, 1);
    HttpRequest request = to(server, QStringLiteral("/products/1"));
    for (int i = 0; i < 10; ++i)
        client.send(request, recorder);
    QVERIFY(recorder.waitForEnds(10));
    QCOMPARE(server.connectionsSeen(), 1);
    request.fresh = true;
    for (int i = 0; i < 10; ++i)
        client.send(request, recorder);
    QVERIFY(recorder.waitForEnds(20));
    QCOMPARE(server.connectionsSeen(), 11);
    QCOMPARE(server.requestsSeen(), 20);
}

void TestHttpClient::methodHeadersAndBodyArriveAsGiven()
{
    const DemoServer server({.port = 0, .latency = 0ms});
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
    const DemoServer server({.port = 0, .latency = 0ms});
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

void TestHttpClient::aDeadlineEndsTheRequestInTime()
{
    const DemoServer server({.port = 0, .latency = 60s});
    HttpRequest request = to(server, QStringLiteral("/products/1"));
    request.timeout = 200ms;
    const SteadyClock watch;
    const Told told = sendAlone(request);
    QVERIFY(watch.now() >= 200ms);
    QVERIFY(watch.now() < 3s);
    QCOMPARE(told.ends.size(), 1U);
    QCOMPARE(told.ends.front().end, HttpEnd::TimedOut);
    QCOMPARE(told.ends.front().message.text(),
             QStringLiteral("No whole answer from 127.0.0.1:%1 within 200 ms").arg(server.port()));
    QCOMPARE(told.ends.front().status, 0);
}

void TestHttpClient::aDeadlineRunsInTheQueueToo()
{
    const DemoServer server({.port = 0, .latency = 60s});
    const SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client(clock, 1);
    client.send(to(server, QStringLiteral("/products/1")), recorder);
    HttpRequest request = to(server, QStringLiteral("/products/2"));
    request.timeout = 100ms;
    std::vector<RequestId> ids;
    for (int i = 0; i < 10; ++i)
        ids.push_back(client.send(request, recorder));
    QVERIFY(recorder.waitForEnds(10));
    for (const RequestId id : ids) {
        const Told told = recorder.told(id);
        QCOMPARE(told.ends.size(), 1U);
        QCOMPARE(told.ends.front().end, HttpEnd::TimedOut);
        QCOMPARE(told.ends.front().message.text(), QStringLiteral("Still in the queue after 100 ms"));
        QVERIFY(!told.reached(HttpPhase::Connecting));
    }
    QCOMPARE(server.requestsSeen(), 1);
}

void TestHttpClient::abortEndsFiveHundredAtOnce()
{
    const DemoServer server({.port = 0, .latency = 60s});
    const SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client(clock, 500);
    for (int i = 0; i < 600; ++i)
        client.send(to(server, QStringLiteral("/products/1")), recorder);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestsNow(), 500, 20'000);
    const Nanoseconds before = clock.now();
    client.abortAll();
    QVERIFY(recorder.waitForEnds(600));
    const Nanoseconds taken = clock.now() - before;
    qInfo("500 under way and 100 in the queue ended after %.1f ms", toMilliseconds(taken));
    QVERIFY(taken < 250ms);
    QVERIFY(eachWasToldOnce(recorder, 600));
    QCOMPARE(server.requestsSeen(), 500);

    // The places are free again.
    client.send(to(server, QStringLiteral("/products/1?status=600")), recorder);
    QTRY_COMPARE(server.requestsSeen(), 501);
}

void TestHttpClient::abortingOneLeavesTheOthers()
{
    const DemoServer server({.port = 0, .latency = 300ms});
    const SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client(clock, 3);
    std::vector<RequestId> ids;
    for (int i = 0; i < 6; ++i)
        ids.push_back(client.send(to(server, QStringLiteral("/products/1")), recorder));
    client.abort(ids[1]);
    client.abort(ids[4]);
    QVERIFY(recorder.waitForEnds(6));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Told told = recorder.told(ids[i]);
        QCOMPARE(told.ends.size(), 1U);
        QCOMPARE(told.ends.front().end, i == 1 || i == 4 ? HttpEnd::Cancelled : HttpEnd::Ok);
    }
}

void TestHttpClient::abortOfWhatHasEndedOrNeverWasDoesNothing()
{
    const DemoServer server({.port = 0, .latency = 0ms});
    const SteadyClock clock;
    HttpRecorder recorder;
    {
        HttpClient client(clock, 1);
        client.abort(0);
        client.abort(77);
        const RequestId id = client.send(to(server, QStringLiteral("/products/1")), recorder);
        QVERIFY(recorder.waitForEnds(1));
        client.abort(id);
        client.abort(id);
        client.send(to(server, QStringLiteral("/products/1")), recorder);
        QVERIFY(recorder.waitForEnds(2));
    }
    QVERIFY(eachWasToldOnce(recorder, 2));
    for (const auto &[id, told] : recorder.all())
        QCOMPARE(told.ends.front().end, HttpEnd::Ok);
}

void TestHttpClient::whatIsAbortedBeforeItsTurnIsNeverSent()
{
    const DemoServer server({.port = 0, .latency = 60s});
    const SteadyClock clock;
    HttpRecorder recorder;
    HttpClient client(clock, 1);
    client.send(to(server, QStringLiteral("/products/1")), recorder);
    for (int i = 0; i < 100; ++i)
        client.abort(client.send(to(server, QStringLiteral("/products/2")), recorder));
    QVERIFY(recorder.waitForEnds(100));
    client.abortAll();
    QVERIFY(recorder.waitForEnds(101));
    QVERIFY(eachWasToldOnce(recorder, 101));
    QVERIFY(server.requestsSeen() <= 1);
}

void TestHttpClient::destroyingTheClientTellsEverybody()
{
    const DemoServer server({.port = 0, .latency = 60s});
    const SteadyClock clock;
    HttpRecorder recorder;
    Nanoseconds before{0};
    {
        HttpClient client(clock, 50);
        for (int i = 0; i < 80; ++i)
            client.send(to(server, QStringLiteral("/products/1")), recorder);
        QTRY_COMPARE(server.requestsNow(), 50);
        before = clock.now();
    }
    QVERIFY(clock.now() - before < 1s);
    QVERIFY(eachWasToldOnce(recorder, 80));
    for (const auto &[id, told] : recorder.all())
        QCOMPARE(told.ends.front().end, HttpEnd::Cancelled);
    {
        HttpClient client(clock, 50);
        for (int i = 0; i < 80; ++i)
            client.send(to(server, QStringLiteral("/products/1")), recorder);
    }
    QCOMPARE(recorder.ends(), 160U);
}

void TestHttpClient::anObserverMaySendFromInsideItsCall()
{
    // Sends again until the client goes, and once more in answer to that.
    class Chain final : public HttpObserver
    {
    public:
        HttpClient *client = nullptr;
        HttpRequest request;
        std::atomic<int> sent = 0;
        std::atomic<int> over = 0;

        void phaseReached(RequestId, HttpPhase, Nanoseconds) override { }
        void ended(RequestId, const HttpResult &result) override
        {
            ++over;
            if (result.end == HttpEnd::Ok || !std::exchange(m_saidGoodbye, true)) {
                ++sent;
                client->send(request, *this);
            }
        }

    private:
        bool m_saidGoodbye = false;
    };
    const DemoServer server({.port = 0, .latency = 0ms});
    const SteadyClock clock;
    Chain chain;
    chain.request = to(server, QStringLiteral("/products/1"));
    {
        HttpClient client(clock, 1);
        chain.client = &client;
        ++chain.sent;
        client.send(chain.request, chain);
        QTRY_VERIFY(chain.over > 20);
    }
    QCOMPARE(chain.over.load(), chain.sent.load());
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
