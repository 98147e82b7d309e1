// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/foreignlimits.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpsender.h"

#include <QNetworkProxyFactory>
#include <QTest>

using namespace interleave;
using namespace interleave::test;

class ForeignLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QNetworkProxyFactory::setUseSystemConfiguration(false); }

    void noMoreThanAHundredAreInsideAtOnce()
    {
        ForeignLimits limits;
        for (int i = 0; i < ForeignLimits::mostAtOnce; ++i)
            QVERIFY(limits.tryEnter());
        QVERIFY(!limits.tryEnter());
        limits.leave();
        QVERIFY(limits.tryEnter());
        QVERIFY(!limits.tryEnter());
    }

    void whoWasRefusedIsToldWhenAPlaceIsFree()
    {
        ForeignLimits limits;
        int told = 0;
        limits.listen(this, [&told] { ++told; });
        for (int i = 0; i < ForeignLimits::mostAtOnce; ++i)
            QVERIFY(limits.tryEnter());
        limits.leave();
        QCOMPARE(told, 0); // nobody wanted it
        QVERIFY(limits.tryEnter());
        QVERIFY(!limits.tryEnter());
        limits.leave();
        QCOMPARE(told, 1);
        limits.ignore(this);
    }

    void noMoreThanTenThousandGoToAHost()
    {
        ForeignLimits limits;
        const QString host = QStringLiteral("example.org");
        for (qint64 i = 0; i < ForeignLimits::mostInARun; ++i)
            QVERIFY(limits.spend(host));
        QVERIFY(!limits.spend(QStringLiteral("EXAMPLE.org")));
        QVERIFY(limits.spend(QStringLiteral("other.org")));
    }

    // 0.0.0.0 leads to this machine, but is not called loopback: to the client it is foreign.
    void aClientKeepsToTheLimitsAndThisMachineHasNone()
    {
        FaultServer server({{hear(), say(ok + "Content-Length: 0\r\nConnection: close\r\n\r\n")}});
        const auto limits = std::make_shared<ForeignLimits>();
        for (qint64 i = 0; i < ForeignLimits::mostInARun - 1; ++i)
            QVERIFY(limits->spend(QStringLiteral("0.0.0.0")));
        const SteadyClock clock;
        HttpRecorder recorder;
        HttpClient client(clock, {.limit = 4, .limits = limits});
        HttpRequest foreign;
        foreign.url = server.url(QStringLiteral("/"), QStringLiteral("0.0.0.0"));
        HttpRequest local;
        local.url = server.url();
        const RequestId first = client.send(foreign, recorder);
        QVERIFY(recorder.waitForEnds(1));
        const RequestId second = client.send(foreign, recorder);
        const RequestId third = client.send(local, recorder);
        TcpRequest tcp;
        tcp.host = QStringLiteral("0.0.0.0");
        tcp.port = static_cast<quint16>(server.url().port());
        const RequestId fourth = client.send(tcp, recorder);
        QVERIFY(recorder.waitForEnds(4));
        QVERIFY(recorder.told(first).ends.front().end == HttpEnd::Ok);
        QVERIFY(recorder.told(second).ends.front().end == HttpEnd::LimitReached);
        QVERIFY(recorder.told(third).ends.front().end == HttpEnd::Ok);
        QVERIFY(recorder.told(fourth).ends.front().end == HttpEnd::LimitReached);
        QCOMPARE(server.connections(), 2);
    }

    void twoClientsOfARunShareThePlaces()
    {
        FaultServer server({{hear(), hold()}});
        const auto limits = std::make_shared<ForeignLimits>();
        for (int i = 0; i < ForeignLimits::mostAtOnce - 1; ++i)
            QVERIFY(limits->tryEnter());
        const SteadyClock clock;
        HttpRecorder recorder;
        HttpClient one(clock, {.limit = 4, .limits = limits});
        HttpClient other(clock, {.limit = 4, .limits = limits});
        HttpRequest foreign;
        foreign.url = server.url(QStringLiteral("/"), QStringLiteral("0.0.0.0"));
        const RequestId first = one.send(foreign, recorder);
        QTRY_COMPARE(server.heard().size(), std::size_t(1));
        other.send(foreign, recorder);
        QTest::qWait(50);
        QCOMPARE(server.heard().size(), std::size_t(1));
        one.abort(first);
        QTRY_COMPARE(server.heard().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(ForeignLimitsTest)
#include "tst_foreignlimits.moc"
