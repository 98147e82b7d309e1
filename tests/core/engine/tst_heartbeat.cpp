// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/heartbeat.h"

#include "tests/support/manualclock.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

// Lines "begin-end task", in the order of recording; an end that is not recorded is left out.
class HeartbeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log.emplace();
        m_recorder.emplace(*m_log, m_clock);
        m_clock.set(0ms);
        m_pulse.emplace(*m_recorder);
        m_pulse->beat();
    }

    void aTurnOfLessThanTenMillisecondsLeavesNothing()
    {
        m_pulse->blocks(1, 0);
        at(9ms).beat();
        QCOMPARE(holds(), QStringList());
    }

    void aTurnThatBlocksForTenIsHeldFromItsBeginningToItsEnd()
    {
        at(5ms).beat();
        at(6ms).blocks(1, 3);
        at(20ms).beat();
        QCOMPARE(holds(), QStringList{QStringLiteral("5-20 1")});
    }

    void aLongTurnInWhichNobodyBlocksIsTheMachinesFault()
    {
        at(50ms).beat();
        QCOMPARE(holds(), QStringList());
    }

    void aHoldIsSeenWhileItLasts()
    {
        m_pulse->blocks(1, 0);
        QCOMPARE(m_pulse->nextLook(), std::optional<Nanoseconds>(10ms));
        at(8ms).look();
        QCOMPARE(holds(), QStringList());
        at(12ms).look();
        QCOMPARE(holds(), QStringList{QStringLiteral("0- 1")});
        QCOMPARE(m_pulse->nextLook(), std::optional<Nanoseconds>());
        at(30ms).beat();
        QCOMPARE(holds(), QStringList{QStringLiteral("0-30 1")});
        QCOMPARE(m_pulse->nextLook(), std::optional<Nanoseconds>());
    }

    void whatManyBlockTogetherIsEachOnesPart()
    {
        m_pulse->blocks(1, 0);
        at(4ms).blocks(2, 0);
        at(8ms).blocks(2, 0);
        at(12ms).blocks(3, 0);
        at(15ms).blocks(4, 0);
        at(16ms).beat();
        QCOMPARE(holds(), (QStringList{QStringLiteral("0-4 1"), QStringLiteral("4-12 2"), QStringLiteral("12-15 3"),
                                       QStringLiteral("15-16 4")}));
    }

    void theNextTurnBeginsAnew()
    {
        m_pulse->blocks(1, 0);
        at(11ms).beat();
        at(12ms).beat();
        m_pulse->blocks(2, 0);
        at(20ms).beat();
        QCOMPARE(holds(), QStringList{QStringLiteral("0-11 1")});
    }

private:
    Heartbeat &at(Nanoseconds time)
    {
        m_clock.set(time);
        return *m_pulse;
    }
    [[nodiscard]] QStringList holds() const
    {
        QStringList lines;
        LogCursor(*m_log).readNew([&lines](const Event &event) {
            const QString time = QString::number(event.time / 1ms);
            if (event.kind == EventKind::HoldBegins)
                lines << QStringLiteral("%1- %2").arg(time).arg(event.task);
            else if (event.kind == EventKind::HoldEnds)
                lines.last().replace(QStringLiteral("- %1").arg(event.task), QStringLiteral("-%1 %2").arg(time).arg(event.task));
        });
        return lines;
    }

    ManualClock m_clock;
    std::optional<EventLog> m_log;
    std::optional<Recorder> m_recorder;
    std::optional<Heartbeat> m_pulse;
};

QTEST_GUILESS_MAIN(HeartbeatTest)
#include "tst_heartbeat.moc"
