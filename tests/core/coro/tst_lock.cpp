// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/lock.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace interleave;
using Numbers = std::vector<int>;

namespace {

// asyncio.Lock of CPython 3.11, statement by statement: a future a waiter.
class PlainLock
{
public:
    enum class Future { Pending, Done, Cancelled };
    struct Waiter
    {
        int number;
        Future future = Future::Pending;
    };

    bool tryAcquire()
    {
        const bool free = !m_locked && std::all_of(m_waiters.begin(), m_waiters.end(),
                                                   [](const Waiter &one) { return one.future == Future::Cancelled; });
        if (free)
            m_locked = true;
        return free;
    }
    void wait(int number) { m_waiters.push_back({number}); }
    void giveUp(int number) { find(number)->future = Future::Cancelled; }
    void arrived(int number)
    {
        m_waiters.erase(find(number));
        m_locked = true;
    }
    void leave(int number)
    {
        m_waiters.erase(find(number));
        if (!m_locked)
            wakeUpFirst();
    }
    void release()
    {
        m_locked = false;
        wakeUpFirst();
    }
    bool isLocked() const { return m_locked; }
    Numbers takeServed() { return std::exchange(m_served, {}); }

private:
    std::vector<Waiter>::iterator find(int number)
    {
        return std::find_if(m_waiters.begin(), m_waiters.end(),
                            [number](const Waiter &one) { return one.number == number; });
    }
    void wakeUpFirst()
    {
        if (m_waiters.empty() || m_waiters.front().future != Future::Pending)
            return;
        m_waiters.front().future = Future::Done;
        m_served.push_back(m_waiters.front().number);
    }

    std::vector<Waiter> m_waiters;
    Numbers m_served;
    bool m_locked = false;
};

} // namespace

class LockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATimeHoldsTheLock()
    {
        Lock lock;
        QVERIFY(lock.tryAcquire());
        QVERIFY(lock.isLocked());
        QVERIFY(!lock.tryAcquire());
        lock.release();
        QVERIFY(!lock.isLocked());
        QVERIFY(lock.tryAcquire());
    }

    void waitersHoldItInTheOrderTheyCame()
    {
        testing::Waiters waiters;
        Lock lock;
        QVERIFY(lock.tryAcquire());
        Lock::Ticket tickets[3];
        for (int i = 0; i < 3; ++i)
            tickets[i] = lock.wait(waiters.wakes(i));
        for (int i = 0; i < 3; ++i) {
            lock.release();
            QCOMPARE(waiters.takeWoken(), Numbers{i});
            lock.arrived(tickets[i]);
            QVERIFY(lock.isLocked());
        }
    }

    void theLockIsFreeUntilTheServedOneArrivesAndYetNobodyOvertakes()
    {
        testing::Waiters waiters;
        Lock lock;
        QVERIFY(lock.tryAcquire());
        const auto first = lock.wait(waiters.wakes(1));
        lock.release();
        QVERIFY(!lock.isLocked());
        QVERIFY(!lock.tryAcquire());
        const auto second = lock.wait(waiters.wakes(2));
        lock.arrived(first);
        QCOMPARE(waiters.takeWoken(), Numbers{1});
        lock.release();
        lock.arrived(second);
        QCOMPARE(waiters.takeWoken(), Numbers{2});
    }

    void whoGaveUpHoldsUpTheOthersUntilItsTurn()
    {
        testing::Waiters waiters;
        Lock lock;
        QVERIFY(lock.tryAcquire());
        const auto first = lock.wait(waiters.wakes(1));
        (void)lock.wait(waiters.wakes(2));
        lock.giveUp(first);
        QCOMPARE(lock.waiting(), std::size_t(1));
        lock.release();
        QCOMPARE(waiters.takeWoken(), Numbers{});
        lock.leave(first);
        QCOMPARE(waiters.takeWoken(), Numbers{2});
    }

    void aNewcomerPassesThoseWhoAllGaveUp()
    {
        testing::Waiters waiters;
        Lock lock;
        QVERIFY(lock.tryAcquire());
        const auto first = lock.wait(waiters.wakes(1));
        lock.giveUp(first);
        lock.release();
        QVERIFY(lock.tryAcquire());
        const auto second = lock.wait(waiters.wakes(2));
        lock.leave(first); // while it is held: serves nobody
        QCOMPARE(waiters.takeWoken(), Numbers{});
        lock.release();
        lock.arrived(second);
        QCOMPARE(waiters.takeWoken(), Numbers{2});
    }

    void aServedOneWhoIsCancelledServesTheNext()
    {
        testing::Waiters waiters;
        Lock lock;
        QVERIFY(lock.tryAcquire());
        const auto first = lock.wait(waiters.wakes(1));
        const auto second = lock.wait(waiters.wakes(2));
        lock.release();
        lock.giveUp(first); // too late: it is served
        QVERIFY(!lock.tryAcquire());
        lock.leave(first);
        QCOMPARE(waiters.takeWoken(), (Numbers{1, 2}));
        lock.leave(second);
        QVERIFY(lock.tryAcquire());
    }

    void oneWhoLeavesFromBehindServesNobodyTwice()
    {
        testing::Waiters waiters;
        Lock lock;
        QVERIFY(lock.tryAcquire());
        const auto first = lock.wait(waiters.wakes(1));
        const auto second = lock.wait(waiters.wakes(2));
        lock.release();
        lock.giveUp(second);
        lock.leave(second);
        lock.arrived(first);
        QCOMPARE(waiters.takeWoken(), Numbers{1});
    }

    void aHundredThousandWhoGiveUpCostNoMoreThanTheirTurns()
    {
        constexpr int crowd = 100'000;
        testing::Waiters waiters;
        Lock lock;
        QVERIFY(lock.tryAcquire());
        std::vector<Lock::Ticket> tickets;
        for (int i = 0; i < crowd; ++i)
            tickets.push_back(lock.wait(waiters.wakes(i)));
        const auto last = lock.wait(waiters.wakes(crowd));
        for (const auto ticket : tickets)
            lock.giveUp(ticket);
        lock.release();
        for (auto ticket = tickets.rbegin(); ticket != tickets.rend(); ++ticket) // the worst order
            lock.leave(*ticket);
        QCOMPARE(waiters.takeWoken(), Numbers{crowd});
        lock.arrived(last);
        QVERIFY(lock.isLocked());
    }

    // Tasks that come, are cancelled and have their turns in an order of chance.
    void aLockIsWhatAsynciosIs()
    {
        testing::Waiters waiters;
        Lock lock;
        PlainLock plain;
        struct Task
        {
            int number;
            Lock::Ticket ticket;
            bool cancelled = false;
            bool served = false;
        };
        std::vector<Task> tasks;
        std::mt19937 random(5);
        for (int i = 0; i < 20'000; ++i) {
            const auto what = random() % 10;
            if (what < 3) {
                const bool acquired = lock.tryAcquire();
                QCOMPARE(acquired, plain.tryAcquire());
                if (!acquired) {
                    tasks.push_back({i, lock.wait(waiters.wakes(i))});
                    plain.wait(i);
                }
            } else if (what < 5) {
                if (lock.isLocked()) {
                    lock.release();
                    plain.release();
                }
            } else if (!tasks.empty()) {
                const auto task = tasks.begin() + static_cast<std::ptrdiff_t>(random() % tasks.size());
                if (!task->cancelled && random() % 2 == 0) {
                    task->cancelled = true;
                    lock.giveUp(task->ticket);
                    if (!task->served)
                        plain.giveUp(task->number);
                } else if (task->cancelled) {
                    lock.leave(task->ticket);
                    plain.leave(task->number);
                    tasks.erase(task);
                } else if (task->served) {
                    lock.arrived(task->ticket);
                    plain.arrived(task->number);
                    tasks.erase(task);
                }
            }
            const Numbers served = waiters.takeWoken();
            QCOMPARE(served, plain.takeServed());
            for (const int number : served)
                std::find_if(tasks.begin(), tasks.end(), [number](const Task &one) {
                    return one.number == number;
                })->served = true;
            QCOMPARE(lock.isLocked(), plain.isLocked());
            const auto waiting = std::count_if(tasks.begin(), tasks.end(),
                                               [](const Task &one) { return !one.served && !one.cancelled; });
            QCOMPARE(lock.waiting(), static_cast<std::size_t>(waiting));
        }
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
