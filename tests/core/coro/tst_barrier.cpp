// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/barrier.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace interleave;
using Numbers = std::vector<int>;

namespace {

// asyncio.Barrier of CPython 3.11, statement by statement, for waiters who are told when their turn has come.
class PlainBarrier
{
public:
    explicit PlainBarrier(int parties)
        : m_parties(parties)
    {}

    // From the beginning, or from where it waits; true if it is through.
    bool step(int number)
    {
        const auto found = find(number);
        bool counted = false;
        if (found != m_waiters.end()) {
            counted = found->counted;
            m_waiters.erase(found);
        }
        if (!counted) {
            if (m_draining) {
                m_waiters.push_back({number, false, false});
                return false;
            }
            ++m_count;
            if (m_count == m_parties) {
                m_draining = true;
                notifyAll();
                exit();
                return true;
            }
        }
        if (!m_draining) {
            m_waiters.push_back({number, true, false});
            return false;
        }
        exit();
        return true;
    }
    void cancelWait(int number) { find(number)->done = true; }
    void cancelledStep(int number)
    {
        const auto found = find(number);
        const bool counted = found->counted;
        m_waiters.erase(found);
        if (counted)
            exit();
    }
    std::size_t count() const { return static_cast<std::size_t>(m_count); }
    Numbers takeWoken() { return std::exchange(m_woken, {}); }

private:
    struct Waiter
    {
        int number;
        bool counted;
        bool done;
    };
    std::vector<Waiter>::iterator find(int number)
    {
        return std::find_if(m_waiters.begin(), m_waiters.end(),
                            [number](const Waiter &one) { return one.number == number; });
    }
    void notifyAll()
    {
        for (Waiter &one : m_waiters) {
            if (!std::exchange(one.done, true))
                m_woken.push_back(one.number);
        }
    }
    void exit()
    {
        if (--m_count == 0) {
            m_draining = false;
            notifyAll();
        }
    }

    std::vector<Waiter> m_waiters;
    Numbers m_woken;
    int m_parties;
    int m_count = 0;
    bool m_draining = false;
};

struct Task
{
    int number;
    Barrier::Visit visit;
    Barrier::Ticket ticket = 0;
    bool cancelled = false;
    bool woken = false;
};

} // namespace

class BarrierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneGoesOnAtOnceAndTheOthersAreWokenInOrder()
    {
        testing::Waiters waiters;
        Barrier barrier(3);
        Barrier::Visit visits[3];
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!barrier.enter(visits[i]));
            (void)barrier.wait(visits[i], waiters.wakes(i));
        }
        QCOMPARE(barrier.arrived(), std::size_t(2));
        QCOMPARE(waiters.takeWoken(), Numbers{});
        QVERIFY(barrier.enter(visits[2]));
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 1}));
        QVERIFY(barrier.isDraining());
        QVERIFY(barrier.goOn(visits[0]));
        QVERIFY(barrier.isDraining());
        QVERIFY(barrier.goOn(visits[1]));
        QVERIFY(!barrier.isDraining());
        QCOMPARE(barrier.arrived(), std::size_t(0));
    }

    void aBarrierOfOneHoldsNobody()
    {
        Barrier barrier(1);
        Barrier::Visit visit;
        QVERIFY(barrier.enter(visit));
        QVERIFY(barrier.enter(visit));
        QVERIFY(!barrier.isDraining());
    }

    void whoComesWhileItDrainsWaitsForTheLastAndCountsOnlyThen()
    {
        testing::Waiters waiters;
        Barrier barrier(2);
        Barrier::Visit first;
        Barrier::Visit second;
        Barrier::Visit early;
        QVERIFY(!barrier.enter(first));
        (void)barrier.wait(first, waiters.wakes(0));
        QVERIFY(barrier.enter(second));
        QVERIFY(!barrier.enter(early));
        (void)barrier.wait(early, waiters.wakes(2));
        QCOMPARE(barrier.arrived(), std::size_t(1));
        QCOMPARE(waiters.takeWoken(), Numbers{0});
        QVERIFY(barrier.goOn(first));
        QCOMPARE(waiters.takeWoken(), Numbers{2});
        QVERIFY(!barrier.goOn(early)); // now it counts, as the first of two
        (void)barrier.wait(early, waiters.wakes(2));
        QCOMPARE(barrier.arrived(), std::size_t(1));
        QVERIFY(barrier.enter(second));
        QCOMPARE(waiters.takeWoken(), Numbers{2});
        QVERIFY(barrier.goOn(early));
    }

    void aCancelledOneIsMissingWhileItFills()
    {
        testing::Waiters waiters;
        Barrier barrier(2);
        Barrier::Visit first;
        Barrier::Visit second;
        QVERIFY(!barrier.enter(first));
        const auto ticket = barrier.wait(first, waiters.wakes(0));
        barrier.giveUp(ticket);
        barrier.cancelled(first);
        QCOMPARE(barrier.arrived(), std::size_t(0));
        QVERIFY(!barrier.enter(second));
    }

    void aCancelledOneCountsUntilItsTurn()
    {
        testing::Waiters waiters;
        Barrier barrier(2);
        Barrier::Visit first;
        Barrier::Visit second;
        QVERIFY(!barrier.enter(first));
        const auto ticket = barrier.wait(first, waiters.wakes(0));
        barrier.giveUp(ticket);
        QVERIFY(barrier.enter(second));
        QVERIFY(barrier.isDraining());
        QCOMPARE(waiters.takeWoken(), Numbers{});
        barrier.cancelled(first);
        QVERIFY(!barrier.isDraining());
    }

    void aWokenOneWhoIsCancelledEndsTheDrainingToo()
    {
        testing::Waiters waiters;
        Barrier barrier(2);
        Barrier::Visit first;
        Barrier::Visit second;
        Barrier::Visit third;
        QVERIFY(!barrier.enter(first));
        (void)barrier.wait(first, waiters.wakes(0));
        QVERIFY(barrier.enter(second));
        QVERIFY(!barrier.enter(third));
        (void)barrier.wait(third, waiters.wakes(2));
        barrier.cancelled(first);
        QVERIFY(!barrier.isDraining());
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 2}));
    }

    void whoIsCancelledInWaitForTheDrainingNeverCounted()
    {
        testing::Waiters waiters;
        Barrier barrier(2);
        Barrier::Visit first;
        Barrier::Visit second;
        Barrier::Visit third;
        QVERIFY(!barrier.enter(first));
        (void)barrier.wait(first, waiters.wakes(0));
        QVERIFY(barrier.enter(second));
        QVERIFY(!barrier.enter(third));
        barrier.giveUp(barrier.wait(third, waiters.wakes(2)));
        barrier.cancelled(third);
        QCOMPARE(barrier.arrived(), std::size_t(1));
        QVERIFY(barrier.goOn(first));
        QCOMPARE(waiters.takeWoken(), Numbers{0});
    }

    // Tasks that come, are cancelled and have their turns in an order of chance.
    void aBarrierIsWhatAsynciosIs()
    {
        for (const int parties : {1, 2, 3, 7})
            compareWithAsyncios(parties);
    }

private:
    static void compareWithAsyncios(int parties)
    {
        testing::Waiters waiters;
        Barrier barrier(static_cast<std::size_t>(parties));
        PlainBarrier plain(parties);
        std::vector<Task> tasks;
        std::mt19937 random(static_cast<unsigned>(parties));
        const auto stay = [&](Task &task) {
            task.woken = false;
            task.ticket = barrier.wait(task.visit, waiters.wakes(task.number));
        };
        int rounds = 0;
        for (int i = 0; i < 20'000; ++i) {
            const auto what = random() % 10;
            if (tasks.empty() || (what < 3 && tasks.size() < barrier.parties() * 2)) {
                Task task{i, {}};
                const bool through = barrier.enter(task.visit);
                if (through)
                    ++rounds;
                else
                    stay(task);
                QCOMPARE(through, plain.step(i));
                if (!through)
                    tasks.push_back(task);
            } else {
                const auto task = tasks.begin() + static_cast<std::ptrdiff_t>(random() % tasks.size());
                if (what == 3 && !task->cancelled) {
                    task->cancelled = true;
                    barrier.giveUp(task->ticket);
                    if (!task->woken)
                        plain.cancelWait(task->number);
                } else if (task->cancelled) {
                    barrier.cancelled(task->visit);
                    plain.cancelledStep(task->number);
                    tasks.erase(task);
                } else if (task->woken) {
                    const bool through = barrier.goOn(task->visit);
                    if (!through)
                        stay(*task);
                    QCOMPARE(through, plain.step(task->number));
                    if (through)
                        tasks.erase(task);
                }
            }
            const Numbers woken = waiters.takeWoken();
            QCOMPARE(woken, plain.takeWoken());
            for (Task &task : tasks)
                task.woken = task.woken || std::find(woken.begin(), woken.end(), task.number) != woken.end();
            QCOMPARE(barrier.arrived(), plain.count());
        }
        QVERIFY(rounds > 100);
    }
};

QTEST_GUILESS_MAIN(BarrierTest)
#include "tst_barrier.moc"
