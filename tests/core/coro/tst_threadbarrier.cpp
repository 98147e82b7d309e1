// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/threadbarrier.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

using namespace interleave;
using Numbers = std::vector<int>;

class ThreadBarrierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneGoesOnAtOnceAndTheOthersAreWokenInOrder()
    {
        testing::Waiters waiters;
        ThreadBarrier barrier(3);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!barrier.enter());
            (void)barrier.wait(waiters.wakes(i));
        }
        QCOMPARE(barrier.arrived(), std::size_t(2));
        QCOMPARE(waiters.takeWoken(), Numbers{});
        QVERIFY(barrier.enter());
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 1}));
        QCOMPARE(barrier.arrived(), std::size_t(0));
    }

    void theNextRoundBeginsAtOnce()
    {
        testing::Waiters waiters;
        ThreadBarrier barrier(2);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(!barrier.enter());
            (void)barrier.wait(waiters.wakes(round));
            QVERIFY(barrier.enter()); // before the turn of the woken one
        }
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 1, 2}));
    }

    void aBarrierOfOneHoldsNobody()
    {
        ThreadBarrier barrier(1);
        QVERIFY(barrier.enter());
        QVERIFY(barrier.enter());
    }

    void whoGaveUpIsMissing()
    {
        testing::Waiters waiters;
        ThreadBarrier barrier(2);
        QVERIFY(!barrier.enter());
        barrier.giveUp(barrier.wait(waiters.wakes(0)));
        QVERIFY(!barrier.enter());
        (void)barrier.wait(waiters.wakes(1));
        QVERIFY(barrier.enter());
        QCOMPARE(waiters.takeWoken(), Numbers{1});
    }
};

QTEST_GUILESS_MAIN(ThreadBarrierTest)
#include "tst_threadbarrier.moc"
