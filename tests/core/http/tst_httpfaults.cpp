// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"

#include "tests/support/faultserver.h"
#include "tests/support/httpsender.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace interleave;
using namespace interleave::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(interleave::test::Script)

class TestHttpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsEnd_data();
    void everyFaultHasItsEnd();
    void addressesThatAreNoneAreRefused_data();
    void addressesThatAreNoneAreRefused();
    void requestsThatCannotBeSentAreRefused();
    void nobodyListening();
    void aServerWithoutTlsIsNoSecureOne();
    void aSlowDripDoesNotOutliveTheDeadline();
    void anEndlessBodyIsStoppedAtTheCap();
    void aLongBodyIsRefusedByItsAnnouncement();
    void aClosedIdleConnectionIsReplaced();
    void aConnectionThatSaysMoreThanItShouldIsNotUsedAgain();
    void aPostOverAConnectionThatIsClosedFails();
    void repetitionsAreCounted();
    void repetitionsHaveAnEnd();
    void whatCouldNotBeWrittenWholeIsRepeatedToo();
    void compressedBodiesAreNotUnpacked();
};

void TestHttpFaults::everyFaultHasItsEnd_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<HttpEnd>("end");
    QTest::addColumn<QString>("sentence");
    const QString withoutAnswer = QStringLiteral("The connection to 127.0.0.1:\\d+ ended without an answer");
    const QString notHttp = QStringLiteral("What came from 127.0.0.1:\\d+ is not HTTP");
    const auto row = [](const char *name, const Script &script, HttpEnd end, const QString &sentence) {
        QTest::newRow(name) << script << end << sentence;
    };
    const QByteArray half(500, 'x');
    const QByteArray thousand = "Content-Length: 1000\r\n\r\n";
    row("closes without an answer", {hear()}, HttpEnd::ConnectionLost, withoutAnswer);
    row("resets without an answer", {hear(), reset()}, HttpEnd::ConnectionLost, withoutAnswer);
    row("header cut short", {hear(), say(ok + "Content-Le")}, HttpEnd::ConnectionLost, withoutAnswer);
    row("no status line", {hear(), say("nonsense\r\n\r\n"), hold()}, HttpEnd::Protocol, notHttp);
    row("no status number", {hear(), say("HTTP/1.1 x\r\n\r\n"), hold()}, HttpEnd::Protocol, notHttp);
    row("resets in the body", {hear(), say(ok + thousand + half), reset()}, HttpEnd::Incomplete,
        QStringLiteral("Incomplete: \\d+ of 1,000 bytes"));
    row("body too short", {hear(), say(ok + thousand + half)}, HttpEnd::Incomplete,
        QStringLiteral("Incomplete: 500 of 1,000 bytes"));
    row("two lengths", {hear(), say(ok + "Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde")}, HttpEnd::Incomplete,
        QStringLiteral("The announced length cannot be true: 3, 5"));
    row("negative length", {hear(), say(ok + "Content-Length: -5\r\n\r\nabcde")}, HttpEnd::Protocol,
        QStringLiteral("The header of the answer from 127.0.0.1:\\d+ breaks the rules of HTTP: .*Content-Length.*"));
    row("body in chunks cut short", {hear(), say(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nabc")}, HttpEnd::ConnectionLost,
        QStringLiteral("The connection to 127.0.0.1:\\d+ ended in the middle of the answer"));
    row("no last chunk", {hear(), say(ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")}, HttpEnd::ConnectionLost,
        QStringLiteral("The connection to 127.0.0.1:\\d+ ended in the middle of the answer"));
    row("a chunk longer than it says", {hear(), say(ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n"), hold()},
        HttpEnd::Incomplete, QStringLiteral("The chunks of the answer from 127.0.0.1:\\d+ do not fit together"));
    row("a header without end", {hear(), flood("X-Again: and again\r\n")}, HttpEnd::Protocol, notHttp);
    row("a long header", {hear(), say(ok), flood("X-Again: and again\r\n")}, HttpEnd::Protocol,
        QStringLiteral("The header of the answer from 127.0.0.1:\\d+ is longer than the allowed 65,536 bytes"));
    // And what looks odd but is right.
    row("two equal lengths", {hear(), say(ok + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc")}, HttpEnd::Ok, {});
    row("until the end", {hear(), say(ok + "\r\nabc")}, HttpEnd::Ok, {});
    row("chunks", {hear(), say(ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")}, HttpEnd::Ok, {});
    row("continue first", {hear(), say("HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 3\r\n\r\nabc")}, HttpEnd::Ok, {});
    row("HTTP/1.0", {hear(), say("HTTP/1.0 200 OK\r\n\r\nabc")}, HttpEnd::Ok, {});
    row("drip", {hear(), drip(ok + "Content-Length: 3\r\n\r\nabc")}, HttpEnd::Ok, {});
}

void TestHttpFaults::everyFaultHasItsEnd()
{
    QFETCH(const Script, script);
    QFETCH(const QString, sentence);
    FaultServer server({script});
    const HttpResult result = resultOf(server.url());
    QTEST(result.end, "end");
    const QRegularExpression whole(QRegularExpression::anchoredPattern(sentence));
    QVERIFY2(whole.match(result.message.text()).hasMatch(), qPrintable(result.message.text()));
}

void TestHttpFaults::addressesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "products", "file:///etc/hostname", "data:,hello", "ftp://127.0.0.1/", "qrc:/x", "http://",
                                "http:///x", "http://127.0.0.1:99999/", "http://[::/"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestHttpFaults::addressesThatAreNoneAreRefused()
{
    QFETCH(const QString, address);
    const HttpResult result = resultOf(QUrl(address));
    QCOMPARE(result.end, HttpEnd::BadAddress);
    QVERIFY(!result.message.text().isEmpty());
    QCOMPARE(result.sendings, 0);
}

void TestHttpFaults::requestsThatCannotBeSentAreRefused()
{
    FaultServer server({{hear(), say(ok + "Content-Length: 0\r\n\r\n")}});
    HttpRequest request;
    request.url = server.url();
    request.headers = {{"X-One", "1\r\nX-Two: 2"}};
    QCOMPARE(resultOf(request).end, HttpEnd::Protocol);
    QCOMPARE(resultOf(request).message.text(), QStringLiteral("This header cannot be sent: X-One"));
    request.headers.clear();
    request.method = "GET /x HTTP/1.1\r\n";
    QCOMPARE(resultOf(request).end, HttpEnd::Protocol);
    QCOMPARE(server.connections(), 0);
}

void TestHttpFaults::nobodyListening()
{
    quint16 port = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        port = gone.serverPort();
    }
    const HttpResult result = resultOf(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)));
    QCOMPARE(result.end, HttpEnd::Refused);
    QCOMPARE(result.message.text(), QStringLiteral("127.0.0.1:%1 refused the connection").arg(port));
}

void TestHttpFaults::aServerWithoutTlsIsNoSecureOne()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt finds no TLS library");
    FaultServer server({{say("I speak plainly.\r\n"), hold()}});
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const HttpResult result = resultOf(url);
    QCOMPARE(result.end, HttpEnd::TlsFailed);
    QVERIFY(result.message.text().startsWith(QStringLiteral("No secure connection to 127.0.0.1:%1: ").arg(url.port())));
    QCOMPARE(result.sendings, 0);
}

void TestHttpFaults::aSlowDripDoesNotOutliveTheDeadline()
{
    const std::vector<Script> silent{
        {hold()},
        {hear(), hold()},
        {hear(), drip(ok + "Content-Length: 10000\r\n\r\n" + QByteArray(10'000, 'x'))},
        {hear(), say(ok + "Content-Length: 10000\r\n\r\n"), hold()},
    };
    for (const Script &script : silent) {
        FaultServer server({script});
        HttpRequest request;
        request.url = server.url();
        request.timeout = 300ms;
        const SteadyClock watch;
        const HttpResult result = resultOf(request);
        QVERIFY(watch.now() >= 300ms);
        QVERIFY(watch.now() < 5s);
        QCOMPARE(result.end, HttpEnd::TimedOut);
    }
}

void TestHttpFaults::anEndlessBodyIsStoppedAtTheCap()
{
    FaultServer server({{hear(), say(ok + "\r\n"), flood(QByteArray(64 * 1024, 'x'))}});
    HttpRequest request;
    request.url = server.url();
    request.bodyCap = 1'000'000;
    request.wantBody = true;
    const HttpResult result = resultOf(request);
    QCOMPARE(result.end, HttpEnd::TooLarge);
    QCOMPARE(result.message.text(), QStringLiteral("The answer is longer than the allowed 1,000,000 bytes"));
    QVERIFY(result.body.size() <= request.bodyCap);
    // What the system's and Qt's buffers hold beyond the cap, not what a second of flooding would be.
    QVERIFY2(server.bytesSent() < 40'000'000, qPrintable(QString::number(server.bytesSent())));
}

void TestHttpFaults::aLongBodyIsRefusedByItsAnnouncement()
{
    FaultServer server({{hear(), say(ok + "Content-Length: 1001\r\n\r\n"), hold()}});
    HttpRequest request;
    request.url = server.url();
    request.bodyCap = 1000;
    QCOMPARE(resultOf(request).end, HttpEnd::TooLarge);
    request.method = "HEAD"; // announces what it does not bring
    QCOMPARE(resultOf(request).end, HttpEnd::Ok);
}

void TestHttpFaults::aClosedIdleConnectionIsReplaced()
{
    FaultServer server({{hear(), say(ok + "Content-Length: 2\r\n\r\nok")}}); // closes after each answer, without saying so
    HttpSender sender(1);
    HttpRequest request;
    request.url = server.url();
    request.timeout = 10s;
    for (std::size_t i = 1; i <= 20; ++i) {
        const RequestId id = sender.send(request);
        QVERIFY(sender.recorder.waitForEnds(i));
        QCOMPARE(sender.recorder.told(id).ends.at(0).end, HttpEnd::Ok);
    }
    QCOMPARE(server.connections(), 20);
}

void TestHttpFaults::repetitionsAreCounted()
{
    // Hears the second request on a kept connection and closes: Qt sends it again on a new one.
    const Act answer = say(ok + "Content-Length: 2\r\n\r\nok");
    FaultServer server({{hear(), answer, hear()}, {hear(), answer, hold()}});
    HttpSender sender(1);
    HttpRequest request;
    request.url = server.url();
    request.timeout = 10s;
    sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(1));
    const RequestId second = sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(2));
    const HttpResult result = sender.recorder.told(second).ends.at(0);
    QCOMPARE(result.end, HttpEnd::Ok);
    QCOMPARE(result.sendings, 2);
    QCOMPARE(server.heard().size(), 3U);
}

void TestHttpFaults::repetitionsHaveAnEnd()
{
    FaultServer server({{hear()}});
    const HttpResult result = resultOf(server.url());
    QCOMPARE(result.end, HttpEnd::ConnectionLost);
    QCOMPARE(result.sendings, 4);
    QCOMPARE(server.heard().size(), 4U);
}

// The first answer's connection is closed while the second request, too long for the system's buffers, is being written.
void TestHttpFaults::whatCouldNotBeWrittenWholeIsRepeatedToo()
{
    const Act answer = say(ok + "Content-Length: 2\r\n\r\nok");
    FaultServer server({{hear(), answer}, {hear(), answer, hold()}});
    HttpSender sender(1);
    HttpRequest request;
    request.url = server.url();
    request.timeout = 20s;
    sender.send(request);
    request.method = "PUT";
    request.body = QByteArray(20'000'000, 'b');
    const RequestId second = sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(2));
    const HttpResult result = sender.recorder.told(second).ends.front();
    QVERIFY2(result.end == HttpEnd::Ok, qPrintable(result.message.text()));
    QCOMPARE(server.connections(), 2);
}

void TestHttpFaults::aConnectionThatSaysMoreThanItShouldIsNotUsedAgain()
{
    FaultServer server({{hear(), say(ok + "Content-Length: 3\r\n\r\nabcHTTP/1.1 500 Not asked for\r\n\r\n"), hold()}});
    HttpSender sender(1);
    HttpRequest request;
    request.url = server.url();
    sender.send(request);
    sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(2));
    for (const auto &[id, told] : sender.recorder.all())
        QCOMPARE(told.ends.front().status, 200);
    QCOMPARE(server.connections(), 2);
}

void TestHttpFaults::aPostOverAConnectionThatIsClosedFails()
{
    FaultServer server({{hear(), say(ok + "Content-Length: 2\r\n\r\nok"), hear()}});
    HttpSender sender(1);
    HttpRequest request;
    request.url = server.url();
    sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(1));
    request.method = "POST";
    request.body = "once";
    const RequestId second = sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(2));
    QCOMPARE(sender.recorder.told(second).ends.front().end, HttpEnd::ConnectionLost);
    QCOMPARE(sender.recorder.told(second).ends.front().sendings, 1);
    QCOMPARE(server.heard().size(), 2U);
}

void TestHttpFaults::compressedBodiesAreNotUnpacked()
{
    const QByteArray packed = "\x1f\x8b\x08 not really";
    FaultServer server({{hear(),
                         say(ok + "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n" + packed),
                         hold()}});
    HttpRequest request;
    request.url = server.url();
    request.wantBody = true;
    const HttpResult result = resultOf(request);
    QCOMPARE(result.end, HttpEnd::Ok);
    QCOMPARE(result.body, packed);
    QVERIFY(server.heard().at(0).contains("\r\nAccept-Encoding: identity\r\n"));
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpfaults.moc"
