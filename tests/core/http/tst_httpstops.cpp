// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"

#include "tests/support/httpsender.h"

#include <QTest>

using namespace interleave;
using namespace interleave::test;
using namespace std::chrono_literals;

class TestHttpStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineEndsTheRequestInTime();
    void aDeadlineRunsInTheQueueToo();
    void abortEndsFiveHundredAtOnce();
    void abortingOneLeavesTheOthers();
    void abortOfWhatHasEndedOrNeverWasDoesNothing();
    void whatIsAbortedBeforeItsTurnIsNeverSent();
    void destroyingTheClientTellsEverybody();
    void anObserverMaySendFromInsideItsCall();
};

void TestHttpStops::aDeadlineEndsTheRequestInTime()
{
    const FreeServer server(60s);
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

void TestHttpStops::aDeadlineRunsInTheQueueToo()
{
    const FreeServer server(60s);
    HttpSender sender(1);
    sender.send(to(server, QStringLiteral("/products/1")));
    HttpRequest request = to(server, QStringLiteral("/products/2"));
    request.timeout = 100ms;
    std::vector<RequestId> ids;
    for (int i = 0; i < 10; ++i)
        ids.push_back(sender.send(request));
    QVERIFY(sender.recorder.waitForEnds(10));
    for (const RequestId id : ids) {
        const Told told = sender.recorder.told(id);
        QCOMPARE(told.ends.size(), 1U);
        QCOMPARE(told.ends.front().end, HttpEnd::TimedOut);
        QCOMPARE(told.ends.front().message.text(), QStringLiteral("Still in the queue after 100 ms"));
        QVERIFY(!told.reached(HttpPhase::Connecting));
    }
    QCOMPARE(server.requestsSeen(), 1);
}

void TestHttpStops::abortEndsFiveHundredAtOnce()
{
    const FreeServer server(60s);
    HttpSender sender(500);
    for (int i = 0; i < 600; ++i)
        sender.send(to(server, QStringLiteral("/products/1")));
    QTRY_COMPARE_WITH_TIMEOUT(server.requestsNow(), 500, 20'000);
    const Nanoseconds before = sender.clock.now();
    sender.client.abortAll();
    QVERIFY(sender.recorder.waitForEnds(600));
    const Nanoseconds taken = sender.clock.now() - before;
    qInfo("500 under way and 100 in the queue ended after %.1f ms", toMilliseconds(taken));
    QVERIFY(taken < 250ms);
    QVERIFY(sender.recorder.eachWasToldOnce(600));
    QCOMPARE(server.requestsSeen(), 500);

    // The places are free again.
    sender.send(to(server, QStringLiteral("/products/1?status=600")));
    QTRY_COMPARE(server.requestsSeen(), 501);
}

void TestHttpStops::abortingOneLeavesTheOthers()
{
    const FreeServer server(300ms);
    HttpSender sender(3);
    std::vector<RequestId> ids;
    for (int i = 0; i < 6; ++i)
        ids.push_back(sender.send(to(server, QStringLiteral("/products/1"))));
    sender.client.abort(ids[1]);
    sender.client.abort(ids[4]);
    QVERIFY(sender.recorder.waitForEnds(6));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Told told = sender.recorder.told(ids[i]);
        QCOMPARE(told.ends.size(), 1U);
        QCOMPARE(told.ends.front().end, i == 1 || i == 4 ? HttpEnd::Cancelled : HttpEnd::Ok);
    }
}

void TestHttpStops::abortOfWhatHasEndedOrNeverWasDoesNothing()
{
    const FreeServer server;
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
    QVERIFY(recorder.eachWasToldOnce(2));
    for (const auto &[id, told] : recorder.all())
        QCOMPARE(told.ends.front().end, HttpEnd::Ok);
}

void TestHttpStops::whatIsAbortedBeforeItsTurnIsNeverSent()
{
    const FreeServer server(60s);
    HttpSender sender(1);
    sender.send(to(server, QStringLiteral("/products/1")));
    for (int i = 0; i < 100; ++i)
        sender.client.abort(sender.send(to(server, QStringLiteral("/products/2"))));
    QVERIFY(sender.recorder.waitForEnds(100));
    sender.client.abortAll();
    QVERIFY(sender.recorder.waitForEnds(101));
    QVERIFY(sender.recorder.eachWasToldOnce(101));
    QVERIFY(server.requestsSeen() <= 1);
}

void TestHttpStops::destroyingTheClientTellsEverybody()
{
    const FreeServer server(60s);
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
    QVERIFY(recorder.eachWasToldOnce(80));
    for (const auto &[id, told] : recorder.all())
        QCOMPARE(told.ends.front().end, HttpEnd::Cancelled);
    {
        HttpClient client(clock, 50);
        for (int i = 0; i < 80; ++i)
            client.send(to(server, QStringLiteral("/products/1")), recorder);
    }
    QCOMPARE(recorder.ends(), 160U);
}

void TestHttpStops::anObserverMaySendFromInsideItsCall()
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
    const FreeServer server;
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

QTEST_GUILESS_MAIN(TestHttpStops)
#include "tst_httpstops.moc"
