// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/endings.h"

#include <QTest>

using namespace interleave;
using Error = QNetworkReply::NetworkError;

namespace {

HttpRequest request()
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://me:secret@shop.example:8080/x?y"));
    return request;
}

Finding finding(Error error, int status = 0)
{
    Finding finding;
    finding.error = error;
    finding.words = QStringLiteral("Qt says");
    finding.status = status;
    return finding;
}

} // namespace

class TestEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsEndAndSentence_data();
    void everyErrorHasItsEndAndSentence();
    void answersThatBreakTheRulesAreNoAnswers();
    void theFramingIsJudgedBeforeTheStatus();
    void bodilessAnswersAreNotCounted();
    void sentencesDoNotTellSecrets();
};

void TestEndings::everyErrorHasItsEndAndSentence_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<HttpEnd>("end");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Error error, int status, HttpEnd end, const char *sentence) {
        QTest::newRow(name) << static_cast<int>(error) << status << end << QString::fromLatin1(sentence);
    };
    row("none", Error::NoError, 200, HttpEnd::Ok, "");
    row("refused", Error::ConnectionRefusedError, 0, HttpEnd::Refused, "shop.example:8080 refused the connection");
    row("name", Error::HostNotFoundError, 0, HttpEnd::NameNotFound, "There is no host named shop.example");
    row("lost before", Error::RemoteHostClosedError, 0, HttpEnd::ConnectionLost,
        "The connection to shop.example:8080 ended without an answer");
    row("lost in the answer", Error::RemoteHostClosedError, 200, HttpEnd::ConnectionLost,
        "The connection to shop.example:8080 ended in the middle of the answer");
    row("tls", Error::SslHandshakeFailedError, 0, HttpEnd::TlsFailed, "No secure connection to shop.example:8080: Qt says");
    row("connecting", Error::TimeoutError, 0, HttpEnd::TimedOut,
        "shop.example:8080 did not react to the attempt to connect");
    row("other", Error::UnknownNetworkError, 0, HttpEnd::Protocol, "The exchange with shop.example:8080 failed: Qt says");
    row("400", Error::ProtocolInvalidOperationError, 400, HttpEnd::UnexpectedStatus, "The server answered with status 400");
    row("404", Error::ContentNotFoundError, 404, HttpEnd::UnexpectedStatus, "The server answered with status 404");
    row("407", Error::ProxyAuthenticationRequiredError, 407, HttpEnd::UnexpectedStatus, "The server answered with status 407");
    row("503", Error::ServiceUnavailableError, 503, HttpEnd::UnexpectedStatus, "The server answered with status 503");
}

void TestEndings::everyErrorHasItsEndAndSentence()
{
    QFETCH(const int, error);
    QFETCH(const int, status);
    const Ending ending = judge(request(), finding(static_cast<Error>(error), status));
    QTEST(ending.end, "end");
    QTEST(ending.message.text(), "sentence");
}

void TestEndings::answersThatBreakTheRulesAreNoAnswers()
{
    const auto sentence = [](Breach breach) {
        Finding broken = finding(Error::NoError, 200);
        broken.breach = breach;
        return judge(request(), broken).message.text();
    };
    QCOMPARE(sentence(Breach::NotHttp), QStringLiteral("What came from shop.example:8080 is not HTTP"));
    QCOMPARE(sentence(Breach::BadHead), QStringLiteral("The header of the answer from shop.example:8080 breaks the rules of HTTP: Qt says"));
    QCOMPARE(sentence(Breach::HeadTooLong), QStringLiteral("The header of the answer from shop.example:8080 is longer than the allowed 65,536 bytes"));
    QCOMPARE(sentence(Breach::BadChunk), QStringLiteral("The chunks of the answer from shop.example:8080 do not fit together"));
}

void TestEndings::theFramingIsJudgedBeforeTheStatus()
{
    Finding short404 = finding(Error::ContentNotFoundError, 404);
    short404.announced = "1234567";
    short404.received = 1000;
    QCOMPARE(judge(request(), short404).end, HttpEnd::Incomplete);
    QCOMPARE(judge(request(), short404).message.text(), QStringLiteral("Incomplete: 1,000 of 1,234,567 bytes"));
    Finding longer = finding(Error::NoError, 200);
    longer.announced = "10";
    longer.received = 11;
    QCOMPARE(judge(request(), longer).end, HttpEnd::Incomplete);
    for (const char *length : {"", "-1", "1, 2", "0x10", "99999999999999999999"}) {
        longer.announced = length;
        QCOMPARE(judge(request(), longer).end, HttpEnd::Incomplete);
    }
}

void TestEndings::bodilessAnswersAreNotCounted()
{
    HttpRequest head = request();
    head.method = "HEAD";
    Finding announced = finding(Error::NoError, 200);
    announced.announced = "10";
    QCOMPARE(judge(head, announced).end, HttpEnd::Ok);
    QCOMPARE(judge(request(), announced).end, HttpEnd::Incomplete);
    announced.status = 204;
    QCOMPARE(judge(request(), announced).end, HttpEnd::Ok);
}

void TestEndings::sentencesDoNotTellSecrets()
{
    HttpRequest bad = request();
    bad.url.setScheme(QStringLiteral("ftp"));
    const auto flaw = flawOf(bad);
    QVERIFY(flaw);
    QCOMPARE(flaw->message.text(), QStringLiteral("This is no http or https address: ftp://shop.example:8080/x?y"));
    QVERIFY(!redirectRefused(bad.url).text().contains(QLatin1String("secret")));
    QVERIFY(!flawOf(request()));
}

QTEST_APPLESS_MAIN(TestEndings)
#include "tst_endings.moc"
