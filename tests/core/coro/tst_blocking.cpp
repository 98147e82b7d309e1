// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/blocking.h"

#include <QTest>

#include <thread>

using namespace interleave;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

class BlockingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockingTakesItsTime()
    {
        const auto begin = steady_clock::now();
        blockFor(20ms, {});
        QVERIFY(steady_clock::now() - begin >= 20ms);
    }

    void whatBlocksForEverEndsWhenItIsToStop()
    {
        std::stop_source stop;
        std::thread thread([&] { blockFor(Nanoseconds::max(), stop.get_token()); });
        stop.request_stop();
        thread.join(); // or the test's time is up
        blockFor(Nanoseconds::max(), stop.get_token()); // at once
    }

    void computingTakesTheProcessorsTimeNotTheClocks()
    {
        const Nanoseconds before = detail::processorTime();
        burn(20ms, nullptr, {}, [] {});
        const Nanoseconds taken = detail::processorTime() - before;
        QVERIFY(taken >= 20ms);
        QVERIFY2(taken < 40ms, qPrintable(QString::number(toMilliseconds(taken))));
    }

    void computingLooksUpNowAndThen()
    {
        int looks = 0;
        burn(20ms, nullptr, {}, [&looks] { ++looks; });
        QVERIFY(looks >= 4);
    }

    void computingEndsWhenItIsToStop()
    {
        std::stop_source stop;
        burn(std::chrono::hours(1), nullptr, stop.get_token(), [&stop] { stop.request_stop(); });
    }

    void underAnInterpretersLockOneComputesAtATimeAndTheyTakeTurns()
    {
        FairLock gil;
        std::atomic<int> most = 0;
        std::array<std::atomic<int>, 2> turns{};
        const auto work = [&](std::size_t who) {
            burn(40ms, &gil, {}, [&, who] {
                ++turns[who];
                // While the other has work left it has had as many turns, but for one.
                most = std::max<int>(most, std::abs(turns[0] - turns[1]));
            });
        };
        gil.lock(); // both stand in line before either begins
        std::thread first(work, 0);
        std::thread second(work, 1);
        std::this_thread::sleep_for(5ms);
        gil.unlock();
        first.join();
        second.join();
        QVERIFY(turns[0] >= 8 && turns[1] >= 8);
        QVERIFY2(most <= 3, qPrintable(QString::number(most)));
    }
};

QTEST_GUILESS_MAIN(BlockingTest)
#include "tst_blocking.moc"
