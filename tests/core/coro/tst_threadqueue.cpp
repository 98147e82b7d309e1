// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/threadqueue.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

using namespace interleave;
using Numbers = std::vector<int>;

class ThreadQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueueTakesAsManyAsItHasPlaces()
    {
        ThreadQueue queue(2);
        QVERIFY(!queue.tryTake());
        QVERIFY(queue.tryPut());
        QVERIFY(queue.tryPut());
        QVERIFY(!queue.tryPut());
        QCOMPARE(queue.size(), queue.capacity());
        QVERIFY(queue.tryTake());
        QVERIFY(queue.tryTake());
        QVERIFY(!queue.tryTake());
    }

    void aPutGivesToTheFirstTakerAndNobodyElseCanHaveIt()
    {
        testing::Waiters waiters;
        ThreadQueue queue(1);
        (void)queue.waitToTake(waiters.wakes(0));
        (void)queue.waitToTake(waiters.wakes(1));
        QVERIFY(queue.tryPut());
        QCOMPARE(waiters.takeWoken(), Numbers{0});
        QCOMPARE(queue.size(), std::size_t(0));
        QVERIFY(!queue.tryTake());
        QVERIFY(queue.tryPut());
        QCOMPARE(waiters.takeWoken(), Numbers{1});
        QCOMPARE(queue.waitingToTake(), std::size_t(0));
    }

    void aTakeLetsInTheItemOfTheFirstPutter()
    {
        testing::Waiters waiters;
        ThreadQueue queue(1);
        QVERIFY(queue.tryPut());
        (void)queue.waitToPut(waiters.wakes(0));
        (void)queue.waitToPut(waiters.wakes(1));
        QVERIFY(queue.tryTake());
        QCOMPARE(waiters.takeWoken(), Numbers{0});
        QCOMPARE(queue.size(), std::size_t(1));
        QCOMPARE(queue.waitingToPut(), std::size_t(1));
        QVERIFY(!queue.tryPut());
        QVERIFY(queue.tryTake());
        QVERIFY(queue.tryTake());
        QCOMPARE(waiters.takeWoken(), Numbers{1});
        QCOMPARE(queue.size(), std::size_t(0));
    }

    void whoGaveUpIsPassedOver()
    {
        testing::Waiters waiters;
        ThreadQueue queue(1);
        queue.giveUpTake(queue.waitToTake(waiters.wakes(0)));
        QVERIFY(queue.tryPut()); // it stays in the queue
        QCOMPARE(queue.size(), std::size_t(1));
        queue.giveUpPut(queue.waitToPut(waiters.wakes(1)));
        QVERIFY(queue.tryTake());
        QCOMPARE(queue.size(), std::size_t(0));
        QCOMPARE(waiters.takeWoken(), Numbers{});
    }
};

QTEST_GUILESS_MAIN(ThreadQueueTest)
#include "tst_threadqueue.moc"
