// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/timerheap.h"

#include <QTest>

#include <random>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// Something for a timer to call: writes its number down.
struct Bell
{
    int number;
    std::vector<int> *rung;
    void ring() { rung->push_back(number); }
};

} // namespace

class TimerHeapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rung.clear(); }

    void timersFireInOrderOfTheirTimes()
    {
        TimerHeap heap;
        Bell late{2, &m_rung};
        Bell early{1, &m_rung};
        heap.set(20ms, Callback::of<&Bell::ring>(late));
        heap.set(10ms, Callback::of<&Bell::ring>(early));
        QCOMPARE(heap.next(), std::optional<Nanoseconds>(10ms));
        QCOMPARE(fire(heap, 30ms), (std::vector<int>{1, 2}));
        QCOMPARE(heap.next(), std::nullopt);
    }

    void timersOfOneInstantFireInTheOrderTheyWereSet()
    {
        TimerHeap heap;
        std::vector<Bell> bells;
        for (int i = 0; i < 1000; ++i)
            bells.push_back({i, &m_rung});
        for (Bell &bell : bells)
            heap.set(5ms, Callback::of<&Bell::ring>(bell));
        const std::vector<int> rung = fire(heap, 5ms);
        QCOMPARE(rung.size(), std::size_t(1000));
        QVERIFY(std::is_sorted(rung.begin(), rung.end()));
    }

    void aTimerIsNotDueANanosecondEarly()
    {
        TimerHeap heap;
        Bell bell{1, &m_rung};
        heap.set(10ms, Callback::of<&Bell::ring>(bell));
        QVERIFY(!heap.takeDue(10ms - 1ns));
        QVERIFY(bool(heap.takeDue(10ms)));
    }

    void aCancelledTimerDoesNotFire()
    {
        TimerHeap heap;
        Bell kept{1, &m_rung};
        Bell cancelled{2, &m_rung};
        heap.set(20ms, Callback::of<&Bell::ring>(kept));
        const TimerId id = heap.set(10ms, Callback::of<&Bell::ring>(cancelled));
        heap.cancel(id);
        QCOMPARE(heap.count(), std::size_t(1));
        QCOMPARE(heap.next(), std::optional<Nanoseconds>(20ms));
        QCOMPARE(fire(heap, 30ms), std::vector<int>{1});
    }

    void cancellingTwiceOrAfterFiringDoesNothing()
    {
        TimerHeap heap;
        Bell first{1, &m_rung};
        Bell second{2, &m_rung};
        const TimerId old = heap.set(10ms, Callback::of<&Bell::ring>(first));
        QCOMPARE(fire(heap, 10ms), std::vector<int>{1});
        heap.set(20ms, Callback::of<&Bell::ring>(second)); // takes the slot that became free
        heap.cancel(old);
        heap.cancel(old);
        heap.cancel(0);
        QCOMPARE(fire(heap, 20ms), (std::vector<int>{1, 2}));
    }

    void aHeapOfMostlyCancelledTimersShrinksAndKeepsItsOrder()
    {
        TimerHeap heap;
        std::mt19937 random(7);
        std::vector<Bell> bells;
        std::vector<std::pair<int, int>> expected; // time, number
        std::vector<TimerId> toCancel;
        for (int i = 0; i < 5000; ++i)
            bells.push_back({i, &m_rung});
        for (Bell &bell : bells) {
            const int time = static_cast<int>(random() % 100);
            const TimerId id = heap.set(std::chrono::milliseconds(time), Callback::of<&Bell::ring>(bell));
            if (bell.number % 5 == 0)
                expected.emplace_back(time, bell.number);
            else
                toCancel.push_back(id);
        }
        for (const TimerId id : toCancel)
            heap.cancel(id);
        QCOMPARE(heap.count(), expected.size());
        std::sort(expected.begin(), expected.end());
        std::vector<int> numbers;
        for (const auto &[time, number] : expected)
            numbers.push_back(number);
        QCOMPARE(fire(heap, 100ms), numbers);
    }

private:
    std::vector<int> fire(TimerHeap &heap, Nanoseconds now)
    {
        while (const Callback due = heap.takeDue(now))
            due();
        return m_rung;
    }

    std::vector<int> m_rung;
};

QTEST_GUILESS_MAIN(TimerHeapTest)
#include "tst_timerheap.moc"
