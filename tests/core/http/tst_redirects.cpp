// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/redirects.h"

#include "core/http/hosts.h"

#include <QTest>

using namespace interleave;

namespace {

HttpRequest post(const char *url)
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QString::fromLatin1(url));
    request.headers = {{"authorization", "a"}, {"COOKIE", "c"}, {"X-Api-Key", "k"}, {"Content-Type", "t"}, {"Accept", "*"}};
    request.body = "body";
    request.allowedHosts = {QStringLiteral("shop.example")};
    return request;
}

QByteArrayList namesOf(const HttpRequest &request)
{
    QByteArrayList names;
    for (const auto &[name, value] : request.headers)
        names.append(name);
    return names;
}

} // namespace

class TestRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreAllowedOrNot_data();
    void targetsAreAllowedOrNot();
    void aPostTurnsIntoAGetUnlessItMustNot();
    void proofsOfIdentityStayAtTheirOrigin();
    void loopbackIsKnown();
};

void TestRedirects::targetsAreAllowedOrNot_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("leadsTo"); // empty: not allowed
    const QByteArray shop = "http://shop.example/a/b?c";
    QTest::newRow("path") << shop << QByteArray("/x") << QByteArray("http://shop.example/x");
    QTest::newRow("relative") << shop << QByteArray("x?y") << QByteArray("http://shop.example/a/x?y");
    QTest::newRow("to https") << shop << QByteArray("https://SHOP.example/") << QByteArray("https://shop.example/");
    QTest::newRow("to http") << QByteArray("https://shop.example/") << QByteArray("http://shop.example/") << QByteArray();
    QTest::newRow("other port") << shop << QByteArray("//shop.example:81/") << QByteArray("http://shop.example:81/");
    QTest::newRow("other host") << shop << QByteArray("http://else.example/") << QByteArray();
    QTest::newRow("loopback") << shop << QByteArray("http://127.0.0.2/") << QByteArray("http://127.0.0.2/");
    QTest::newRow("localhost") << shop << QByteArray("http://localhost/") << QByteArray("http://localhost/");
    QTest::newRow("looks like localhost") << shop << QByteArray("http://localhost.example/") << QByteArray();
    QTest::newRow("user info is no host") << shop << QByteArray("http://shop.example@else.example/") << QByteArray();
    QTest::newRow("file") << shop << QByteArray("file:///etc/hostname") << QByteArray();
    QTest::newRow("data") << shop << QByteArray("data:,x") << QByteArray();
    QTest::newRow("no host") << shop << QByteArray("http:///x") << QByteArray();
    QTest::newRow("nonsense") << shop << QByteArray("http://[::") << QByteArray();
}

void TestRedirects::targetsAreAllowedOrNot()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, location);
    QFETCH(const QByteArray, leadsTo);
    const auto next = redirected(post(from.constData()), 302, location);
    if (const HttpRequest *request = std::get_if<HttpRequest>(&next)) {
        QCOMPARE(request->url.toEncoded(), leadsTo);
    } else {
        QVERIFY(leadsTo.isEmpty());
        const QString text = std::get<Message>(next).text();
        QVERIFY2(text.startsWith(QLatin1String("A redirect to ")), qPrintable(text));
    }
}

void TestRedirects::aPostTurnsIntoAGetUnlessItMustNot()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        const auto next = std::get<HttpRequest>(redirected(post("http://shop.example/"), status, "/x"));
        const bool keeps = status >= 307;
        QCOMPARE(next.method, QByteArray(keeps ? "POST" : "GET"));
        QCOMPARE(next.body.isEmpty(), !keeps);
        QCOMPARE(namesOf(next).contains("Content-Type"), keeps);
        QVERIFY(namesOf(next).contains("authorization"));
    }
    HttpRequest head = post("http://shop.example/");
    head.method = "HEAD";
    QCOMPARE(std::get<HttpRequest>(redirected(head, 303, "/x")).method, QByteArray("HEAD"));
    HttpRequest put = head;
    put.method = "PUT";
    QCOMPARE(std::get<HttpRequest>(redirected(put, 302, "/x")).method, QByteArray("PUT"));
    QCOMPARE(std::get<HttpRequest>(redirected(put, 303, "/x")).method, QByteArray("GET"));
}

void TestRedirects::proofsOfIdentityStayAtTheirOrigin()
{
    for (const char *location : {"http://localhost/", "http://shop.example:8080/", "https://shop.example/"}) {
        const auto next = std::get<HttpRequest>(redirected(post("http://shop.example/"), 307, location));
        QCOMPARE(namesOf(next), QByteArrayList({"Content-Type", "Accept"}));
    }
    const auto same = std::get<HttpRequest>(redirected(post("http://shop.example/"), 307, "http://shop.example:80/x"));
    QCOMPARE(same.headers.size(), 5);
}

void TestRedirects::loopbackIsKnown()
{
    for (const char *host : {"localhost", "LocalHost", "127.0.0.1", "127.3.2.1", "::1"})
        QVERIFY(isLoopback(QString::fromLatin1(host)));
    for (const char *host : {"", "128.0.0.1", "localhost.example", "127.0.0.1.example", "::2", "0.0.0.0"})
        QVERIFY(!isLoopback(QString::fromLatin1(host)));
    QCOMPARE(hostAndPort(QUrl(QStringLiteral("https://[::1]/x"))), QStringLiteral("[::1]:443"));
}

QTEST_APPLESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
