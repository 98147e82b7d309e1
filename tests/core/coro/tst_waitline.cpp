// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/waitline.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

#include <random>

using namespace interleave;
using Numbers = std::vector<int>;

class WaitLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesFirstIsWokenFirst()
    {
        testing::Waiters waiters;
        WaitLine line;
        for (int i = 0; i < 3; ++i)
            QVERIFY(line.join(waiters.wakes(i)) != 0);
        QVERIFY(line.wakeFirst());
        QCOMPARE(waiters.takeWoken(), Numbers{0});
        line.wakeAll();
        QCOMPARE(waiters.takeWoken(), (Numbers{1, 2}));
        QVERIFY(!line.wakeFirst());
    }

    void whoIsTakenOutIsNotCalled()
    {
        testing::Waiters waiters;
        WaitLine line;
        (void)line.join(waiters.wakes(0));
        const Callback first = line.takeFirst();
        QCOMPARE(line.count(), std::size_t(0));
        QVERIFY(!line.takeFirst());
        QCOMPARE(waiters.takeWoken(), Numbers{});
        first();
        QCOMPARE(waiters.takeWoken(), Numbers{0});
    }

    void whoHasLeftIsPassedOver()
    {
        testing::Waiters waiters;
        WaitLine line;
        const auto first = line.join(waiters.wakes(0));
        const auto second = line.join(waiters.wakes(1));
        const auto third = line.join(waiters.wakes(2));
        QVERIFY(line.leave(second));
        QVERIFY(line.leave(first));
        QCOMPARE(line.count(), std::size_t(1));
        line.wakeAll();
        QCOMPARE(waiters.takeWoken(), Numbers{2});
        QVERIFY(!line.leave(third));
        QVERIFY(!line.leave(second));
        QVERIFY(!line.leave(0));
    }

    void whoJoinsAgainWhileAllAreWokenWaitsForTheNextTime()
    {
        struct Returning
        {
            WaitLine *line;
            int woken = 0;
            void wake()
            {
                ++woken;
                (void)line->join(Callback::of<&Returning::wake>(*this));
            }
        };
        WaitLine line;
        Returning one{&line};
        one.wake();
        line.wakeAll();
        QCOMPARE(one.woken, 2);
        QCOMPARE(line.count(), std::size_t(1));
    }

    void aLineIsWhatAPlainListWouldBe()
    {
        testing::Waiters waiters;
        WaitLine line;
        std::vector<std::pair<WaitLine::Ticket, int>> list;
        std::mt19937 random(3);
        for (int i = 0; i < 20000; ++i) {
            const auto what = random() % 8;
            if (what < 4) {
                list.emplace_back(line.join(waiters.wakes(i)), i);
            } else if (what < 6 && !list.empty()) {
                const auto one = list.begin() + static_cast<std::ptrdiff_t>(random() % list.size());
                QVERIFY(line.leave(one->first));
                list.erase(one);
            } else {
                Numbers expected;
                if (!list.empty()) {
                    expected.push_back(list.front().second);
                    list.erase(list.begin());
                }
                QCOMPARE(line.wakeFirst(), !expected.empty());
                QCOMPARE(waiters.takeWoken(), expected);
            }
            QCOMPARE(line.count(), list.size());
        }
    }
};

QTEST_GUILESS_MAIN(WaitLineTest)
#include "tst_waitline.moc"
