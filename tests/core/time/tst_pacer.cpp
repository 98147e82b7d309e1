// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time/pacer.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

class PacerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillUntilItIsRun()
    {
        const Pacer pacer;
        QVERIFY(!pacer.isRunning());
        QCOMPARE(pacer.horizon(10s), 0ns);
        QCOMPARE(pacer.wallUntil(1ns, 10s), Nanoseconds::max());
    }

    void virtualTimePassesByTheFactor_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<qint64>("virtualMs");
        QTest::newRow("a tenth") << 0.1 << qint64{200};
        QTest::newRow("as wall time") << 1.0 << qint64{2000};
        QTest::newRow("a hundred times") << 100.0 << qint64{200'000};
    }
    void virtualTimePassesByTheFactor()
    {
        QFETCH(double, factor);
        QFETCH(qint64, virtualMs);
        Pacer pacer;
        pacer.run(5s, 1s, factor);
        QVERIFY(pacer.isRunning());
        QCOMPARE(pacer.horizon(7s), 1s + std::chrono::milliseconds(virtualMs));
    }

    void wallTimeBeforeTheStartReachesNothingMore()
    {
        Pacer pacer;
        pacer.run(5s, 1s, 10);
        QCOMPARE(pacer.horizon(5s), 1s);
        QCOMPARE(pacer.horizon(4s), 1s);
    }

    void stoppingKeepsWhatWasReached()
    {
        Pacer pacer;
        pacer.run(0s, 0s, 2);
        pacer.stop(pacer.horizon(3s));
        QVERIFY(!pacer.isRunning());
        QCOMPARE(pacer.horizon(100s), 6s);
        QCOMPARE(pacer.wallUntil(6s, 100s), 0ns);
        QCOMPARE(pacer.wallUntil(6s + 1ns, 100s), Nanoseconds::max());
    }

    void aNewFactorGoesOnFromWhereTheOldOneWas()
    {
        Pacer pacer;
        pacer.run(0s, 0s, 1);
        pacer.run(2s, pacer.horizon(2s), 10);
        QCOMPARE(pacer.horizon(2s), 2s);
        QCOMPARE(pacer.horizon(3s), 12s);
    }

    void theWaitIsInWallTime()
    {
        Pacer pacer;
        pacer.run(0s, 0s, 4);
        QCOMPARE(pacer.wallUntil(8s, 0s), 2s);
        QCOMPARE(pacer.wallUntil(8s, 1s), 1s);
        QCOMPARE(pacer.wallUntil(8s, 2s), 0ns);
        QCOMPARE(pacer.wallUntil(8s, 9s), 0ns);
    }

    void afterTheWaitTheTimeIsReached_data()
    {
        QTest::addColumn<double>("factor");
        for (const double factor : {0.1, 0.3, 0.7, 1.0, 3.0, 7.7, 33.3, 100.0})
            QTest::addRow("factor %g", factor) << factor;
    }
    void afterTheWaitTheTimeIsReached()
    {
        QFETCH(double, factor);
        Pacer pacer;
        pacer.run(17ns, 0ns, factor);
        for (qint64 due = 1; due < 2000; ++due) {
            const Nanoseconds wall(17 + due % 13);
            const Nanoseconds wait = pacer.wallUntil(Nanoseconds(due), wall);
            QVERIFY(pacer.horizon(wall + wait) >= Nanoseconds(due));
        }
    }

    void aFactorThatIsNoneStandsStill()
    {
        Pacer pacer;
        pacer.run(0s, 3s, -1);
        QVERIFY(!pacer.isRunning());
        QCOMPARE(pacer.horizon(9s), 3s);
    }

    void aWaitOfYearsIsForEver()
    {
        Pacer pacer;
        pacer.run(0s, 0s, 0.1);
        QCOMPARE(pacer.wallUntil(Nanoseconds::max(), 0s), Nanoseconds::max());
    }
};

QTEST_GUILESS_MAIN(PacerTest)
#include "tst_pacer.moc"
