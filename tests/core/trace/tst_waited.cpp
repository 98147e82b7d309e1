// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/timeuse.h"
#include "core/trace/waited.h"
#include "tests/support/randomtrace.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

struct Tables
{
    explicit Tables(quint32 taskCount)
        : facts(taskCount)
        , transitions(taskCount)
    {}

    void take(const Event &event)
    {
        facts.take(event);
        transitions.take(event);
    }
    void enter(Nanoseconds time, State state, EventKind kind = EventKind::StateChanged)
    {
        take({.time = time, .task = 0, .kind = kind, .state = state});
    }
    [[nodiscard]] Nanoseconds waitedAt(Nanoseconds time) const { return waited(transitions, facts.at(0), 0, time); }

    FactTable facts;
    TransitionTable transitions;
};

} // namespace

class WaitedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingIsAddedUpAndRunningIsNot()
    {
        Tables task(1);
        task.enter(0ms, State::Created);
        task.enter(10ms, State::Running, EventKind::Started);
        task.enter(12ms, State::WaitTimer);
        task.enter(20ms, State::Ready);
        task.enter(23ms, State::Running);
        task.enter(24ms, State::IoSent);
        task.enter(30ms, State::Done);
        QCOMPARE(task.waitedAt(1s), Nanoseconds(8ms + 6ms));
        QCOMPARE(task.waitedAt(26ms), Nanoseconds(8ms + 2ms));
        QCOMPARE(task.waitedAt(12ms), 0ns);
        QCOMPARE(task.waitedAt(15ms), Nanoseconds(3ms));
    }

    void theLineBeforeTheStartIsNotPartOfIt()
    {
        Tables task(1);
        task.enter(0ms, State::WaitGate);
        QCOMPARE(task.waitedAt(5ms), 0ns);
        task.enter(10ms, State::Running, EventKind::Started);
        task.enter(11ms, State::WaitGate);
        QCOMPARE(task.waitedAt(15ms), Nanoseconds(4ms));
    }

    void theTasksTogetherHaveWaitedAsTheTimeUseSays()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            VariantTrace trace;
            testing::writeRandomTrace(trace, 20, seed);
            Tables tables(20);
            LogCursor(trace.log).readNew([&tables](const Event &event) { tables.take(event); });
            Nanoseconds sum{0};
            for (TaskId task = 0; task < 20; ++task)
                sum += waited(tables.transitions, tables.facts.at(task), task, trace.now());
            QCOMPARE(sum, timeUse(tables.transitions, tables.facts, trace.now()).waiting());
        }
    }
};

QTEST_GUILESS_MAIN(WaitedTest)
#include "tst_waited.moc"
