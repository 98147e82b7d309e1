// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"

#include "tests/support/faultserver.h"
#include "tests/support/httpsender.h"

#include <QTest>

using namespace interleave;
using namespace interleave::test;
using namespace std::chrono_literals;

class TestHttpRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectsAreFollowedTenTimes();
    void redirectsToElsewhereAreRefused_data();
    void redirectsToElsewhereAreRefused();
    void proofsOfIdentityDoNotFollowAcrossOrigins();
    void cookiesAreNotKept();
};

void TestHttpRedirects::redirectsAreFollowedTenTimes()
{
    const Act there = say("HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 4\r\n\r\nbody");
    Script eleven;
    for (int i = 0; i < 11; ++i)
        eleven.insert(eleven.end(), {hear(), there});
    eleven.push_back(hold());
    FaultServer loop({eleven});
    const HttpResult lost = resultOf(loop.url());
    QCOMPARE(lost.end, HttpEnd::TooManyRedirects);
    QCOMPARE(lost.message.text(), QStringLiteral("More than 10 redirects"));
    QCOMPARE(lost.sendings, 11);

    Script ten(eleven.begin(), eleven.begin() + 20);
    ten.insert(ten.end(), {hear(), say(ok + "Content-Length: 2\r\n\r\nok"), hold()});
    FaultServer server({ten});
    const HttpResult found = resultOf(server.url());
    QCOMPARE(found.end, HttpEnd::Ok);
    QCOMPARE(found.redirects, 10);
    QCOMPARE(found.received, 2);
    QCOMPARE(found.status, 200);
}

void TestHttpRedirects::redirectsToElsewhereAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("other host") << QByteArray("http://else.invalid/");
    QTest::newRow("file") << QByteArray("file:///etc/hostname");
    QTest::newRow("data") << QByteArray("data:,x");
    QTest::newRow("no address") << QByteArray("http://[");
}

void TestHttpRedirects::redirectsToElsewhereAreRefused()
{
    QFETCH(const QByteArray, location);
    FaultServer server({{hear(), say("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n"), hold()}});
    const HttpResult result = resultOf(server.url());
    QCOMPARE(result.end, HttpEnd::TooManyRedirects);
    QCOMPARE(result.status, 301);
    QVERIFY(result.message.text().startsWith(QLatin1String("A redirect to ")));
}

void TestHttpRedirects::proofsOfIdentityDoNotFollowAcrossOrigins()
{
    FaultServer target({{hear(), say(ok + "Content-Length: 0\r\n\r\n"), hold()}});
    const QByteArray location = target.url(QStringLiteral("/there")).toEncoded();
    FaultServer server({{hear(), say("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n"), hold()}});
    HttpRequest request;
    request.url = server.url();
    request.headers = {{"Authorization", "secret-a"}, {"Cookie", "secret-b"}, {"X-Api-Key", "secret-c"}, {"X-Other", "open"}};
    QCOMPARE(resultOf(request).end, HttpEnd::Ok);
    QCOMPARE(server.heard().at(0).count("secret"), 3);
    QCOMPARE(target.heard().at(0).count("secret"), 0);
    QVERIFY(target.heard().at(0).contains("open"));
}

void TestHttpRedirects::cookiesAreNotKept()
{
    const Act answer = say(ok + "Set-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
    FaultServer server({{hear(), answer, hear(), answer, hold()}});
    HttpSender sender(1);
    HttpRequest request;
    request.url = server.url();
    sender.send(request);
    sender.send(request);
    QVERIFY(sender.recorder.waitForEnds(2));
    QCOMPARE(server.heard().size(), 2U);
    QVERIFY(!server.heard().at(1).toLower().contains("cookie"));
}

QTEST_GUILESS_MAIN(TestHttpRedirects)
#include "tst_httpredirects.moc"
