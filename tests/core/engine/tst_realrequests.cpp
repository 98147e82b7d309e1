// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demoserver.h"
#include "tests/support/faultserver.h"
#include "tests/support/realruns.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

Step request(const char *method, const QString &url, const QString &body = {}, std::vector<HeaderField> headers = {})
{
    Step step;
    step.kind = StepKind::Request;
    step.value = RequestSpec{QString::fromLatin1(method), url, std::move(headers), body};
    return step;
}

Step retry(qint64 attempts, double delay, std::vector<Step> steps)
{
    return around(StepKind::Retry, std::move(steps), attempts, {milliseconds(OptionKey::Delay, delay)});
}

std::vector<Variant> everyWay()
{
    return {variant(Mode::Sequential), variant(Mode::Concurrent), variant(Mode::Threads)};
}

const QByteArray good = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

} // namespace

class RealRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsSentWithItsMethodHeadersAndBody()
    {
        test::FaultServer server({{test::hear(), test::say(good)}});
        const auto record =
            realRun(scenario({task(QStringLiteral("t{i}"), {request("PATCH", QStringLiteral("/things/{i}"), QStringLiteral("é{i}"),
                                                                    {{QStringLiteral("X-Kind"), QStringLiteral("k{i}")}})})},
                             everyWay()),
                    inRealTime(server.url(QString())));
        QVERIFY(record);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY2(outcomes(*record, i)[0].endsWith(QStringLiteral("done")), qPrintable(errorOf(*record, 0, i)));
        const std::vector<QByteArray> heard = server.heard();
        QCOMPARE(heard.size(), std::size_t(3));
        for (const QByteArray &header : heard) {
            QVERIFY2(header.startsWith("PATCH /things/1 HTTP/1.1\r\n"), header.constData());
            QVERIFY2(header.contains("X-Kind: k1\r\n"), header.constData());
            QVERIFY2(header.toLower().contains("content-length: 3\r\n"), header.constData());
        }
    }

    void theDemoServerEchoesAPostInEveryMode()
    {
        const auto record =
            realRun(scenario({task(QStringLiteral("t"), {request("POST", QStringLiteral("/echo"), QStringLiteral("hello"))})}, everyWay()));
        QVERIFY(record);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(outcomes(*record, i)[0].endsWith(QStringLiteral("done")));
    }

    void aPostWhoseConnectionIsClosedIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("body");
        QTest::newRow("POST with a body") << QByteArray("POST") << QStringLiteral("pay");
        QTest::newRow("POST without") << QByteArray("POST") << QString();
        QTest::newRow("PATCH") << QByteArray("PATCH") << QStringLiteral("pay");
        QTest::newRow("a method of one's own") << QByteArray("BUY") << QString();
    }
    void aPostWhoseConnectionIsClosedIsSentOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, body);
        test::FaultServer server({{test::hear()}}); // hears, and closes
        const auto record = realRun(scenario({task(QStringLiteral("t"), {request(method.constData(), QStringLiteral("/"), body)})},
                                             {variant(Mode::Concurrent), variant(Mode::Threads)}),
                                    inRealTime(server.url(QString())));
        QVERIFY(record);
        QCOMPARE(server.heard().size(), std::size_t(2)); // once a variant
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(outcomes(*record, i)[0].endsWith(QStringLiteral("failed")));
            QVERIFY2(errorOf(*record, 0, i).contains(QStringLiteral("ended without an answer")), qPrintable(errorOf(*record, 0, i)));
        }
    }

    void aGetThatWasSentAgainSaysSo()
    {
        test::FaultServer server({{test::hear()}, {test::hear(), test::say(good)}});
        const auto record = realRun(scenario({task(QStringLiteral("t"), {getFrom(QStringLiteral("/"))})}, {variant(Mode::Concurrent)}),
                                    inRealTime(server.url(QString())));
        QVERIFY(record);
        QVERIFY(outcomes(*record)[0].endsWith(QStringLiteral("done")));
        QCOMPARE(server.heard().size(), std::size_t(2));
        QCOMPARE(notesOf(*record, 0), QStringList{QStringLiteral("sent again 1×: the connection was closed before an answer came")});
    }

    void aRetriedPostIsSentAsOftenAsAsked()
    {
        test::FaultServer server({{test::hear()}});
        const auto record = realRun(scenario({task(QStringLiteral("t"), {retry(3, 1, {request("POST", QStringLiteral("/"))})})},
                                             {variant(Mode::Concurrent)}),
                                    inRealTime(server.url(QString())));
        QVERIFY(record);
        QCOMPARE(server.heard().size(), std::size_t(3));
        QCOMPARE(testing::factsOf(*record).at(0).attempts, 3U);
    }

    void aRetryWaitsAsLongAsTheServerAsks()
    {
        const auto record =
            realRun(scenario({task(QStringLiteral("t"), {retry(2, 1, {getFrom(QStringLiteral("/products/1?status=429&retry-after=1"))})})},
                             {variant(Mode::Concurrent), variant(Mode::Threads)}));
        QVERIFY(record);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(totalOf(*record, i) >= 1000);
            QVERIFY(notesOf(*record, 0, i).contains(QStringLiteral("pauses for 1 s, as the server asked (Retry-After)")));
            QCOMPARE(errorOf(*record, 0, i), QStringLiteral("The server answered with status 429 and asks to be left alone for 1 s"));
        }
    }

    void aConversationOverTcpIsEchoedInEveryMode()
    {
        const auto record =
            realRun(scenario({task(QStringLiteral("t{i}"), {withWords(StepKind::Tcp, QStringLiteral("hello {i}"))}, 2)}, everyWay()));
        QVERIFY(record);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(outcomes(*record, i).filter(QStringLiteral(" done")).size(), 2);
            QVERIFY(totalOf(*record, i) >= 100); // the demo server's latency
        }
    }

    void theServersSideOfATcpConversationHasLanesOfItsOwn()
    {
        const auto record =
            realRun(scenario({task(QStringLiteral("t{i}"), {withWords(StepKind::Tcp, QStringLiteral("hello"))}, 3)}, everyWay()));
        QVERIFY(record);
        QCOMPARE(record->connections, 3U);
        QCOMPARE(record->laneCount(), 6U);
        QCOMPARE(record->laneName(3), QStringLiteral("connection 1"));
        for (std::size_t i = 0; i < 3; ++i) {
            const EventLog &log = record->variants[i]->log;
            const FactTable facts(interleave::factsOf(log, 3));
            FactTable lanes(3, 6);
            LogCursor(log).readNew([&lanes](const Event &event) { lanes.take(event); });
            QCOMPARE(lanes.ended(), 3U); // of tasks
            for (TaskId id = 3; id < 6; ++id) {
                QVERIFY(lanes.at(id).state == State::Done);
                QVERIFY(lanes.at(id).finished - lanes.at(id).started >= 100ms);
                QVERIFY(lanes.at(id).finished <= *lanes.end());
                QCOMPARE(notesOf(*record, id, i), (QStringList{QStringLiteral("received 5 B"), QStringLiteral("sent 5 B back")}));
            }
        }
    }

    void aTcpConnectionThatIsRefusedSaysSo()
    {
        Step step = withWords(StepKind::Tcp, QStringLiteral("hello"));
        step.options = {{OptionKey::To, QStringLiteral("127.0.0.1:1")}};
        const auto record = realRun(scenario({task(QStringLiteral("t"), {step})}, everyWay()));
        QVERIFY(record);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(errorOf(*record, 0, i), QStringLiteral("127.0.0.1:1 refused the connection"));
    }

    void aTaskThatWaitsForTcpCanBeCancelled()
    {
        test::FaultServer server({{test::drip(QByteArray(1'000, 'x'))}}); // for 20 s
        Step step = withWords(StepKind::Tcp, QStringLiteral("hello"));
        step.options = {{OptionKey::To, server.url().authority()}};
        const auto record = realRun(scenario({task(QStringLiteral("t"), {around(StepKind::Timeout, {step}, DurationSpec(FixedDuration{50}))})},
                                             {variant(Mode::Concurrent)}));
        QVERIFY(record);
        QVERIFY(outcomes(*record)[0].endsWith(QStringLiteral("timed-out")));
    }
};

QTEST_GUILESS_MAIN(RealRequestsTest)
#include "tst_realrequests.moc"
