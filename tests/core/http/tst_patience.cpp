// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/retryafter.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpsender.h"

#include <QTest>

using namespace interleave;
using namespace interleave::test;
using namespace std::chrono_literals;

// How long a client waits for a connection, for the next byte, and after a Retry-After.
class PatienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatNeverAnswersIsGivenUp()
    {
        FaultServer server({{hear(), hold()}});
        HttpRequest request;
        request.url = server.url();
        request.idleTimeout = 300ms;
        const HttpResult result = resultOf(request);
        QVERIFY(result.end == HttpEnd::TimedOut);
        QVERIFY2(result.message.text().startsWith(QStringLiteral("Nothing has come from 127.0.0.1:")), qPrintable(result.message.text()));
    }

    void aServerThatGoesSilentInTheBodyIsGivenUp()
    {
        FaultServer server({{hear(), say(ok + "Content-Length: 100\r\n\r\nhalf"), hold()}});
        HttpRequest request;
        request.url = server.url();
        request.idleTimeout = 300ms;
        const HttpResult result = resultOf(request);
        QVERIFY(result.end == HttpEnd::TimedOut);
        QCOMPARE(result.received, 4);
    }

    void aSlowDripIsPatientlyRead()
    {
        FaultServer server({{hear(), say(ok + "Content-Length: 40\r\n\r\n"), drip(QByteArray(40, 'x'))}}); // 0.8 s
        HttpRequest request;
        request.url = server.url();
        request.idleTimeout = 600ms;
        const HttpResult result = resultOf(request);
        QVERIFY2(result.end == HttpEnd::Ok, qPrintable(result.message.text()));
    }

    void aTcpConversationHasAnEchoAnEndAndPatience()
    {
        const FreeServer server;
        const SteadyClock clock;
        HttpRecorder recorder;
        HttpClient client(clock, 4);
        TcpRequest good;
        good.host = QStringLiteral("127.0.0.1");
        good.port = server.echoPort();
        good.text = "hello";
        good.wantReply = true;
        const RequestId echoed = client.send(good, recorder);
        FaultServer silent({{hold()}});
        TcpRequest bad = good;
        bad.port = static_cast<quint16>(silent.url().port());
        bad.idleTimeout = 300ms;
        // It reads until we have sent all, and closes then: an end without a reply.
        const RequestId empty = client.send(bad, recorder);
        TcpRequest late = good;
        late.timeout = 1ms;
        FaultServer dripping({{drip(QByteArray(100, 'x'))}});
        late.port = static_cast<quint16>(dripping.url().port());
        const RequestId cut = client.send(late, recorder);
        QVERIFY(recorder.waitForEnds(3));
        QCOMPARE(recorder.told(echoed).ends.front().body, QByteArray("hello"));
        QVERIFY(recorder.told(echoed).reached(HttpPhase::Receiving));
        QVERIFY(recorder.told(empty).ends.front().end == HttpEnd::Ok);
        QCOMPARE(recorder.told(empty).ends.front().received, 0);
        QVERIFY(recorder.told(cut).ends.front().end == HttpEnd::TimedOut);
    }

    void aTcpReplyWithoutAnEndIsCutOff()
    {
        FaultServer server({{flood(QByteArray(64 * 1024, 'x'))}});
        const SteadyClock clock;
        HttpRecorder recorder;
        HttpClient client(clock, 1);
        TcpRequest request;
        request.host = QStringLiteral("127.0.0.1");
        request.port = static_cast<quint16>(server.url().port());
        request.text = "more";
        request.replyCap = 1024 * 1024;
        const RequestId id = client.send(request, recorder);
        QVERIFY(recorder.waitForEnds(1));
        QVERIFY(recorder.told(id).ends.front().end == HttpEnd::TooLarge);
    }

    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("seconds");
        const QByteArray now = "Sun, 06 Nov 1994 08:49:37 GMT";
        QTest::newRow("seconds") << QByteArray("120") << QByteArray() << qint64(120);
        QTest::newRow("none") << QByteArray() << now << qint64(0);
        QTest::newRow("a date") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << now << qint64(60);
        QTest::newRow("a date gone by") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << now << qint64(0);
        QTest::newRow("a date of a server that does not say what time it is") << QByteArray(now) << QByteArray() << qint64(0);
        QTest::newRow("words") << QByteArray("soon") << now << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << now << qint64(0);
        QTest::newRow("a century") << QByteArray("3153600000") << now << qint64(86400);
    }
    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QFETCH(qint64, seconds);
        QCOMPARE(retryAfter(value, date) / 1s, seconds);
    }
};

QTEST_GUILESS_MAIN(PatienceTest)
#include "tst_patience.moc"
