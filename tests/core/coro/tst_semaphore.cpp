// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/semaphore.h"

#include <QTest>

#include <vector>

using namespace interleave;

namespace {

struct Waiter
{
    int number;
    std::vector<int> *served;
    void serve() { served->push_back(number); }
};

} // namespace

class SemaphoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_served.clear();
        for (int i = 0; i < 4; ++i)
            m_waiters[i] = {i, &m_served};
    }

    void asManyAsThereAreSlotsGetIn()
    {
        Semaphore semaphore(2);
        QVERIFY(semaphore.tryAcquire());
        QVERIFY(semaphore.tryAcquire());
        QVERIFY(!semaphore.tryAcquire());
    }

    void waitersAreServedInTheOrderTheyCame()
    {
        Semaphore semaphore(1);
        QVERIFY(semaphore.tryAcquire());
        for (int i = 0; i < 3; ++i)
            wait(semaphore, i);
        for (int i = 0; i < 3; ++i) {
            semaphore.release();
            semaphore.arrived();
        }
        QCOMPARE(m_served, (std::vector<int>{0, 1, 2}));
    }

    void whoGaveUpIsPassedOverAndTheOthersMoveUp()
    {
        Semaphore semaphore(1);
        QVERIFY(semaphore.tryAcquire());
        const auto first = wait(semaphore, 0);
        wait(semaphore, 1);
        semaphore.giveUp(first);
        semaphore.giveUp(first);
        QCOMPARE(semaphore.waiting(), std::size_t(1));
        semaphore.release();
        QCOMPARE(m_served, std::vector<int>{1});
    }

    void nobodyOvertakesAServedWaiterThatHasNotHadItsTurn()
    {
        Semaphore semaphore(2);
        QVERIFY(semaphore.tryAcquire());
        QVERIFY(semaphore.tryAcquire());
        wait(semaphore, 0);
        semaphore.release(); // serves 0
        semaphore.release(); // a slot is free, and 0 has not gone on yet
        QCOMPARE(semaphore.freeSlots(), 1);
        QVERIFY(!semaphore.tryAcquire());
        wait(semaphore, 1);
        semaphore.arrived(); // 0 goes on, and lets 1 in
        QCOMPARE(m_served, (std::vector<int>{0, 1}));
        QCOMPARE(semaphore.freeSlots(), 0);
    }

    void aSlotThatIsRefusedGoesToTheNext()
    {
        Semaphore semaphore(1);
        QVERIFY(semaphore.tryAcquire());
        wait(semaphore, 0);
        wait(semaphore, 1);
        semaphore.release();
        semaphore.refused();
        QCOMPARE(m_served, (std::vector<int>{0, 1}));
        semaphore.arrived();
        semaphore.release();
        QCOMPARE(semaphore.freeSlots(), 1);
        QVERIFY(semaphore.tryAcquire());
    }

private:
    Semaphore::Ticket wait(Semaphore &semaphore, int number)
    {
        return semaphore.wait(Callback::of<&Waiter::serve>(m_waiters[number]));
    }

    Waiter m_waiters[4];
    std::vector<int> m_served;
};

QTEST_GUILESS_MAIN(SemaphoreTest)
#include "tst_semaphore.moc"
