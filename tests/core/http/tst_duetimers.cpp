// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/duetimers.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

class TestDueTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEarliestComesFirst();
    void noneComesEarly();
    void aCancelledTimeDoesNotCome();
    void timesMayBeSetAndCancelledFromInside();
    void aTimeBeforeTheArmedOneIsNotLate();
};

void TestDueTimers::theEarliestComesFirst()
{
    QList<quint64> came;
    DueTimers timers([&came](quint64 key) { came.append(key); });
    const auto now = steady_clock::now();
    timers.set(now + 30ms, 1);
    timers.set(now + 10ms, 2);
    timers.set(now + 20ms, 3);
    timers.set(now + 10ms, 1);
    timers.set(now - 10ms, 9);
    QVERIFY(came.isEmpty());
    QTRY_COMPARE(came.size(), 5);
    QCOMPARE(came, QList<quint64>({9, 1, 2, 3, 1}));
}

void TestDueTimers::noneComesEarly()
{
    steady_clock::time_point at;
    DueTimers timers([&at](quint64) { at = steady_clock::now(); });
    for (int i = 0; i < 20; ++i) {
        const auto due = steady_clock::now() + std::chrono::microseconds(1700);
        at = {};
        timers.set(due, 1);
        QTRY_VERIFY(at != steady_clock::time_point());
        QVERIFY(at >= due);
    }
}

void TestDueTimers::aCancelledTimeDoesNotCome()
{
    QList<quint64> came;
    DueTimers timers([&came](quint64 key) { came.append(key); });
    const auto due = steady_clock::now() + 5ms;
    timers.set(due, 1);
    timers.set(due, 2);
    timers.set(due + 1ms, 3);
    timers.cancel(due, 1);
    timers.cancel(due, 77);
    QTRY_COMPARE(came.size(), 2);
    QCOMPARE(came, QList<quint64>({2, 3}));
}

void TestDueTimers::timesMayBeSetAndCancelledFromInside()
{
    QList<quint64> came;
    const auto due = steady_clock::now() + 5ms;
    DueTimers *own = nullptr;
    DueTimers timers([&](quint64 key) {
        came.append(key);
        if (key == 1) {
            own->cancel(due, 2);
            own->set(due, 3);          // has come already
            own->set(due + 10ms, 4);
        }
    });
    own = &timers;
    timers.set(due, 1);
    timers.set(due, 2);
    QTRY_COMPARE(came.size(), 3);
    QCOMPARE(came, QList<quint64>({1, 3, 4}));
}

void TestDueTimers::aTimeBeforeTheArmedOneIsNotLate()
{
    QList<quint64> came;
    DueTimers timers([&came](quint64 key) { came.append(key); });
    const auto now = steady_clock::now();
    timers.set(now + 24h, 1);
    timers.set(now + 5ms, 2);
    QTRY_COMPARE(came, QList<quint64>({2}));
}

QTEST_GUILESS_MAIN(TestDueTimers)
#include "tst_duetimers.moc"
