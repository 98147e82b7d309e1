// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/eventflag.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

using namespace interleave;
using Numbers = std::vector<int>;

class EventFlagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingWakesAllInTheOrderTheyCame()
    {
        testing::Waiters waiters;
        EventFlag flag;
        QVERIFY(!flag.isSet());
        for (int i = 0; i < 3; ++i)
            QVERIFY(flag.wait(waiters.wakes(i)) != 0);
        QCOMPARE(flag.waiting(), std::size_t(3));
        flag.set();
        QVERIFY(flag.isSet());
        QCOMPARE(waiters.takeWoken(), (Numbers{0, 1, 2}));
        QCOMPARE(flag.waiting(), std::size_t(0));
    }

    void settingTwiceWakesOnce()
    {
        testing::Waiters waiters;
        EventFlag flag;
        (void)flag.wait(waiters.wakes(0));
        flag.set();
        flag.set();
        QCOMPARE(waiters.takeWoken(), Numbers{0});
    }

    void whoWaitsAfterAClearWaitsForTheNextSet()
    {
        testing::Waiters waiters;
        EventFlag flag;
        (void)flag.wait(waiters.wakes(0));
        flag.set();
        flag.clear();
        QVERIFY(!flag.isSet());
        (void)flag.wait(waiters.wakes(1));
        QCOMPARE(waiters.takeWoken(), Numbers{0});
        flag.set();
        QCOMPARE(waiters.takeWoken(), Numbers{1});
    }

    void whoGaveUpIsNotWoken()
    {
        testing::Waiters waiters;
        EventFlag flag;
        const auto first = flag.wait(waiters.wakes(0));
        const auto second = flag.wait(waiters.wakes(1));
        flag.giveUp(first);
        QCOMPARE(flag.waiting(), std::size_t(1));
        flag.set();
        flag.giveUp(second); // too late
        QCOMPARE(waiters.takeWoken(), Numbers{1});
    }
};

QTEST_GUILESS_MAIN(EventFlagTest)
#include "tst_eventflag.moc"
