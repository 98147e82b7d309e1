// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/transitions.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Event change(Nanoseconds time, TaskId task, State state)
{
    return {.time = time, .task = task, .kind = EventKind::StateChanged, .state = state};
}

Event hold(Nanoseconds time, TaskId task, EventKind kind)
{
    return {.time = time, .task = task, .kind = kind};
}

// "0:gate 5:running 9:done": the task's transitions in words.
QByteArray lifeOf(const TransitionTable &table, TaskId task)
{
    QByteArray life;
    for (quint32 i = table.first(task); i != TransitionTable::none; i = table.at(i).next)
        life += QByteArray::number(table.at(i).time.count()) + ':' + stateKey(table.at(i).state) + ' ';
    return life.trimmed();
}

} // namespace

class TransitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskWithoutEventsHasNoTransitions()
    {
        const TransitionTable table(2);
        QCOMPARE(table.taskCount(), 2U);
        QCOMPARE(table.first(0), TransitionTable::none);
        QCOMPARE(table.last(1), TransitionTable::none);
        QCOMPARE(table.size(), std::size_t{0});
    }

    void theMainProgramHasTurnsAndHoldsButNoRow()
    {
        TransitionTable table(1);
        table.take(change(1ns, noTask, State::Running));
        table.take(hold(2ns, noTask, EventKind::HoldBegins));
        table.take(hold(3ns, noTask, EventKind::HoldEnds));
        QCOMPARE(table.turns(), std::vector<Nanoseconds>{1ns});
        QCOMPARE(table.holds().at(0).task, noTask);
        QCOMPARE(table.size(), std::size_t{0});
    }

    void eachTaskHasAChainOfItsOwn()
    {
        TransitionTable table(2);
        table.take(change(0ns, 0, State::Created));
        table.take(change(1ns, 1, State::Created));
        table.take(change(2ns, 0, State::Running));
        table.take(change(3ns, 1, State::WaitTimer));
        table.take(change(4ns, 0, State::Done));
        QCOMPARE(lifeOf(table, 0), "0:created 2:running 4:done");
        QCOMPARE(lifeOf(table, 1), "1:created 3:timer");
        QCOMPARE(table.at(table.last(0)).state, State::Done);
        QCOMPARE(table.size(), std::size_t{5});
    }

    void ofSeveralStatesAtOneInstantTheLastOneStays()
    {
        TransitionTable table(1);
        table.take(change(0ns, 0, State::Created));
        table.take(change(0ns, 0, State::Running));
        table.take(change(0ns, 0, State::WaitTimer));
        table.take(change(5ns, 0, State::Running));
        table.take(change(5ns, 0, State::Done));
        QCOMPARE(lifeOf(table, 0), "0:timer 5:done");
    }

    void oneInstantOfTwoTasksIsTwoTransitions()
    {
        TransitionTable table(2);
        table.take(change(3ns, 0, State::Running));
        table.take(change(3ns, 1, State::Ready));
        QCOMPARE(lifeOf(table, 0), "3:running");
        QCOMPARE(lifeOf(table, 1), "3:ready");
    }

    void theTurnsOfTheLoopAreRememberedOnceAnInstant()
    {
        TransitionTable table(2);
        table.take(change(0ns, 0, State::Running));
        table.take(change(0ns, 0, State::WaitTimer));
        table.take(change(0ns, 1, State::Running));
        table.take(change(7ns, 1, State::Running));
        QCOMPARE(table.turns(), (std::vector<Nanoseconds>{0ns, 7ns}));
    }

    void holdsBeginAndEnd()
    {
        TransitionTable table(2);
        table.take(hold(2ns, 1, EventKind::HoldBegins));
        QCOMPARE(table.holds().size(), std::size_t{1});
        QCOMPARE(table.holds().front().end, Hold::open);
        table.take(hold(8ns, 1, EventKind::HoldEnds));
        table.take(hold(9ns, 0, EventKind::HoldBegins));
        QCOMPARE(table.holds().size(), std::size_t{2});
        QCOMPARE(table.holds()[0].begin, 2ns);
        QCOMPARE(table.holds()[0].end, 8ns);
        QCOMPARE(table.holds()[0].task, 1U);
        QCOMPARE(table.holds()[1].end, Hold::open);
        QCOMPARE(table.size(), std::size_t{0});
    }

    void anEndOfAHoldThatNeverBeganIsNothing()
    {
        TransitionTable table(1);
        table.take(hold(2ns, 0, EventKind::HoldEnds));
        QVERIFY(table.holds().empty());
    }

    void otherEventsAndUnknownTasksChangeNothing()
    {
        TransitionTable table(1);
        table.take({.time = 1ns, .task = 0, .kind = EventKind::Note});
        table.take(change(1ns, 1, State::Running));
        table.take(change(1ns, noTask, State::Done));
        QCOMPARE(table.size(), std::size_t{0});
        QVERIFY(table.turns().empty());
    }
};

QTEST_GUILESS_MAIN(TransitionsTest)
#include "tst_transitions.moc"
