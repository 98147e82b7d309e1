// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/timerheap.h"

#include <QTest>

#include <random>
#include <set>

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

    void cancellingTwiceDoesNothing()
    {
        TimerHeap heap;
        Bell first{1, &m_rung};
        Bell second{2, &m_rung};
        const TimerId id = heap.set(10ms, Callback::of<&Bell::ring>(first));
        heap.set(20ms, Callback::of<&Bell::ring>(second));
        heap.cancel(id);
        heap.cancel(id);
        heap.cancel(0);
        QCOMPARE(heap.count(), std::size_t(1));
        QCOMPARE(fire(heap, 20ms), std::vector<int>{2});
    }

    void cancellingAfterFiringTakesNothingBackAndIsForgotten()
    {
        TimerHeap heap;
        Bell bell{1, &m_rung};
        std::vector<TimerId> fired;
        for (int i = 0; i < 1000; ++i)
            fired.push_back(heap.set(10ms, Callback::of<&Bell::ring>(bell)));
        QCOMPARE(fire(heap, 10ms).size(), std::size_t(1000));
        for (int i = 0; i < 1000; ++i)
            heap.set(20ms, Callback::of<&Bell::ring>(bell));
        for (const TimerId id : fired)
            heap.cancel(id);
        QCOMPARE(fire(heap, 20ms).size(), std::size_t(2000));
        QCOMPARE(heap.count(), std::size_t(0));
        heap.set(30ms, Callback::of<&Bell::ring>(bell));
        QCOMPARE(heap.count(), std::size_t(1));
    }

    void aHeapIsWhatASortedSetWouldBe()
    {
        TimerHeap heap;
        std::set<std::pair<Nanoseconds, TimerId>> sorted;
        std::vector<std::pair<Nanoseconds, TimerId>> set;
        std::mt19937 random(11);
        Nanoseconds now{0};
        Bell bell{1, &m_rung};
        for (int i = 0; i < 50'000; ++i) {
            const auto what = random() % 10;
            if (what < 5) {
                const Nanoseconds when = now + Nanoseconds(random() % 200);
                const TimerId id = heap.set(when, Callback::of<&Bell::ring>(bell));
                sorted.emplace(when, id);
                set.emplace_back(when, id);
            } else if (what < 8 && !set.empty()) {
                const auto one = set.begin() + static_cast<std::ptrdiff_t>(random() % set.size());
                if (sorted.erase(*one) > 0)
                    heap.cancel(one->second);
                *one = set.back();
                set.pop_back();
            } else {
                now += Nanoseconds(random() % 20);
                std::size_t due = 0;
                for (; !sorted.empty() && sorted.begin()->first <= now; ++due)
                    sorted.erase(sorted.begin());
                m_rung.clear();
                QCOMPARE(fire(heap, now).size(), due);
            }
            QCOMPARE(heap.count(), sorted.size());
            QCOMPARE(heap.next(), sorted.empty() ? std::nullopt : std::optional(sorted.begin()->first));
        }
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
