// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time/steadyclock.h"
#include "core/time/virtualclock.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

class ClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void virtualTimeBeginsAtZeroAndStandsStill()
    {
        const VirtualClock clock;
        QCOMPARE(clock.now(), 0ns);
        QCOMPARE(clock.now(), 0ns);
    }

    void virtualTimeIsWhereItWasMovedTo()
    {
        VirtualClock clock;
        clock.advanceTo(1ns);
        QCOMPARE(clock.now(), 1ns);
        clock.advanceTo(3h);
        QCOMPARE(clock.now(), 3h);
    }

    void virtualTimeNeverRunsBackwards()
    {
        VirtualClock clock;
        clock.advanceTo(2s);
        clock.advanceTo(1s);
        clock.advanceTo(-1s);
        QCOMPARE(clock.now(), 2s);
    }

    void steadyTimeBeginsAtItsOwnZeroAndNeverRunsBackwards()
    {
        const auto before = std::chrono::steady_clock::now();
        const SteadyClock clock;
        Nanoseconds last = clock.now();
        QVERIFY(last >= 0ns);
        for (int i = 0; i < 1000; ++i) {
            const Nanoseconds now = clock.now();
            QVERIFY(now >= last);
            last = now;
        }
        QVERIFY(last <= std::chrono::steady_clock::now() - before);
    }

    void twoSteadyClocksHaveTwoZeros()
    {
        const SteadyClock first;
        while (first.now() < 1us) {
        }
        const SteadyClock second;
        const Nanoseconds later = second.now();
        QVERIFY(first.now() >= later + 1us);
    }

    void millisecondsAreFractions()
    {
        QCOMPARE(toMilliseconds(1s), 1000.0);
        QCOMPARE(toMilliseconds(1us), 0.001);
        QCOMPARE(toMilliseconds(-5ms), -5.0);
    }
};

QTEST_GUILESS_MAIN(ClocksTest)
#include "tst_clocks.moc"
