// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/threadsemaphore.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

using namespace interleave;
using Numbers = std::vector<int>;

class ThreadSemaphoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyAsThereAreSlotsGetIn()
    {
        ThreadSemaphore semaphore(2);
        QVERIFY(semaphore.tryAcquire());
        QVERIFY(semaphore.tryAcquire());
        QVERIFY(!semaphore.tryAcquire());
        semaphore.release();
        QCOMPARE(semaphore.freeSlots(), std::size_t(1));
        QVERIFY(semaphore.tryAcquire());
    }

    void aSlotIsHandedToTheFirstInLineAndIsNeverFreeInBetween()
    {
        testing::Waiters waiters;
        ThreadSemaphore lock(1);
        QVERIFY(lock.tryAcquire());
        (void)lock.wait(waiters.wakes(0));
        (void)lock.wait(waiters.wakes(1));
        lock.release();
        QCOMPARE(waiters.takeWoken(), Numbers{0});
        QCOMPARE(lock.waiting(), std::size_t(1));
        QVERIFY(!lock.tryAcquire());
        lock.release(); // by 0
        QCOMPARE(waiters.takeWoken(), Numbers{1});
        QVERIFY(!lock.tryAcquire());
        lock.release(); // by 1
        QVERIFY(lock.tryAcquire());
    }

    void whoGaveUpIsPassedOver()
    {
        testing::Waiters waiters;
        ThreadSemaphore lock(1);
        QVERIFY(lock.tryAcquire());
        const auto first = lock.wait(waiters.wakes(0));
        (void)lock.wait(waiters.wakes(1));
        lock.giveUp(first);
        lock.release();
        QCOMPARE(waiters.takeWoken(), Numbers{1});
    }
};

QTEST_GUILESS_MAIN(ThreadSemaphoreTest)
#include "tst_threadsemaphore.moc"
