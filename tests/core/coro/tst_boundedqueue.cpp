// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/boundedqueue.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

using namespace interleave;
using Numbers = std::vector<int>;

class BoundedQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueueTakesAsManyAsItHasPlaces()
    {
        BoundedQueue queue(2);
        QVERIFY(!queue.tryTake());
        QVERIFY(queue.tryPut());
        QVERIFY(queue.tryPut());
        QVERIFY(!queue.tryPut());
        QCOMPARE(queue.size(), queue.capacity());
        QVERIFY(queue.tryTake());
        QVERIFY(queue.tryTake());
        QVERIFY(!queue.tryTake());
    }

    void anItemWakesTheFirstTaker()
    {
        testing::Waiters waiters;
        BoundedQueue queue(2);
        (void)queue.waitToTake(waiters.wakes(0));
        (void)queue.waitToTake(waiters.wakes(1));
        QVERIFY(queue.tryPut());
        QCOMPARE(waiters.takeWoken(), Numbers{0});
        QCOMPARE(queue.waitingToTake(), std::size_t(1));
        QVERIFY(queue.tryPut());
        QCOMPARE(waiters.takeWoken(), Numbers{1});
    }

    void aPlaceWakesTheFirstPutter()
    {
        testing::Waiters waiters;
        BoundedQueue queue(1);
        QVERIFY(queue.tryPut());
        (void)queue.waitToPut(waiters.wakes(0));
        (void)queue.waitToPut(waiters.wakes(1));
        QVERIFY(queue.tryTake());
        QCOMPARE(waiters.takeWoken(), Numbers{0});
        QCOMPARE(queue.waitingToPut(), std::size_t(1));
    }

    void aWokenTakerHasNoClaimAndWaitsAgainAtTheEnd()
    {
        testing::Waiters waiters;
        BoundedQueue queue(1);
        (void)queue.waitToTake(waiters.wakes(0));
        (void)queue.waitToTake(waiters.wakes(1));
        QVERIFY(queue.tryPut());
        QVERIFY(queue.tryTake()); // a newcomer, before the turn of 0
        QVERIFY(!queue.tryTake());
        (void)queue.waitToTake(waiters.wakes(0));
        QVERIFY(queue.tryPut());
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 1}));
    }

    void aWokenPutterHasNoClaimAndWaitsAgainAtTheEnd()
    {
        testing::Waiters waiters;
        BoundedQueue queue(1);
        QVERIFY(queue.tryPut());
        (void)queue.waitToPut(waiters.wakes(0));
        (void)queue.waitToPut(waiters.wakes(1));
        QVERIFY(queue.tryTake());
        QVERIFY(queue.tryPut()); // a newcomer, before the turn of 0
        QVERIFY(!queue.tryPut());
        (void)queue.waitToPut(waiters.wakes(0));
        QVERIFY(queue.tryTake());
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 1}));
    }

    void whoGaveUpIsPassedOver()
    {
        testing::Waiters waiters;
        BoundedQueue queue(1);
        const auto taker = queue.waitToTake(waiters.wakes(0));
        (void)queue.waitToTake(waiters.wakes(1));
        queue.giveUpTake(taker);
        QVERIFY(queue.tryPut());
        QCOMPARE(waiters.takeWoken(), Numbers{1});
        const auto putter = queue.waitToPut(waiters.wakes(2));
        (void)queue.waitToPut(waiters.wakes(3));
        queue.giveUpPut(putter);
        QVERIFY(queue.tryTake());
        QCOMPARE(waiters.takeWoken(), Numbers{3});
    }

    void aWokenTakerWhoIsCancelledWakesTheNextIfTheItemIsStillThere()
    {
        testing::Waiters waiters;
        BoundedQueue queue(1);
        for (int i = 0; i < 3; ++i)
            (void)queue.waitToTake(waiters.wakes(i));
        QVERIFY(queue.tryPut());
        queue.refusedTake();
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 1}));
        QVERIFY(queue.tryTake()); // a newcomer
        queue.refusedTake();
        QCOMPARE(waiters.takeWoken(), Numbers{});
    }

    void aWokenPutterWhoIsCancelledWakesTheNextIfThereIsStillRoom()
    {
        testing::Waiters waiters;
        BoundedQueue queue(1);
        QVERIFY(queue.tryPut());
        for (int i = 0; i < 3; ++i)
            (void)queue.waitToPut(waiters.wakes(i));
        QVERIFY(queue.tryTake());
        queue.refusedPut();
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 1}));
        QVERIFY(queue.tryPut()); // a newcomer
        queue.refusedPut();
        QCOMPARE(waiters.takeWoken(), Numbers{});
    }
};

QTEST_GUILESS_MAIN(BoundedQueueTest)
#include "tst_boundedqueue.moc"
