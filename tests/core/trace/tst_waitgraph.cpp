// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/waitgraph.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Event state(Nanoseconds time, TaskId task, State state, quint32 what = 0, quint32 step = 0)
{
    return {time, task, what, step, EventKind::StateChanged, state, 0};
}

Event of(Nanoseconds time, TaskId task, EventKind kind, quint32 detail = 0)
{
    return {time, task, detail, 0, kind, State::NotStarted, 0};
}

} // namespace

class WaitGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyStandsAnywhereAtFirst()
    {
        const WaitGraph graph(2);
        QVERIFY(graph.at(0).state == State::NotStarted);
        QVERIFY(graph.at(noTask).state == State::NotStarted);
        QVERIFY(graph.holders(1).empty());
        QVERIFY(graph.blockers(1).empty());
    }

    void aWaitNamesWhatItIsForAndItsStep()
    {
        WaitGraph graph(2);
        graph.take(state(0ms, 1, State::WaitQueue, 7, 4));
        QVERIFY(graph.at(1).state == State::WaitQueue);
        QCOMPARE(graph.at(1).what, 7U);
        QCOMPARE(graph.at(1).step, 4U);
    }

    void whatIsNoWaitIsForNothing()
    {
        WaitGraph graph(1);
        graph.take(state(0ms, 0, State::Failed, 3)); // a message
        QCOMPARE(graph.at(0).what, 0U);
        graph.take(state(0ms, 0, State::WaitGate, 3));
        graph.take(of(0ms, 0, EventKind::Started, 9));
        QVERIFY(graph.at(0).state == State::Running);
        QCOMPARE(graph.at(0).what, 0U);
    }

    void holdersStandInTheOrderInWhichTheyCame()
    {
        WaitGraph graph(3);
        for (const TaskId task : {2U, 0U, noTask, 2U})
            graph.take(of(0ms, task, EventKind::Acquired, 1));
        QCOMPARE(graph.holders(1), (std::vector<TaskId>{2, 0, noTask, 2}));
        graph.take(of(0ms, 2, EventKind::Released, 1));
        QCOMPARE(graph.holders(1), (std::vector<TaskId>{0, noTask, 2}));
        graph.take(of(0ms, 1, EventKind::Released, 1)); // which it never held
        QCOMPARE(graph.holders(1).size(), std::size_t(3));
        QVERIFY(graph.holders(2).empty());
    }

    void whoWaitsForALockIsBlockedByItsHolders()
    {
        WaitGraph graph(3);
        graph.take(of(0ms, 0, EventKind::Acquired, 1));
        graph.take(of(0ms, 2, EventKind::Acquired, 1));
        graph.take(state(0ms, 1, State::WaitGate, 1));
        QCOMPARE(graph.blockers(1), (std::vector<TaskId>{0, 2}));
        graph.take(state(0ms, 1, State::Running));
        QVERIFY(graph.blockers(1).empty());
    }

    void theGateOfTheVariantIsHeldByNobodyInParticular()
    {
        WaitGraph graph(2);
        graph.take(of(0ms, 0, EventKind::Acquired, 0));
        graph.take(state(0ms, 1, State::WaitGate, 0));
        QVERIFY(graph.blockers(1).empty());
    }

    void whoAwaitsATaskIsBlockedByIt()
    {
        WaitGraph graph(2);
        graph.take(state(0ms, noTask, State::WaitTask, 2));
        QCOMPARE(graph.blockers(noTask), std::vector<TaskId>{1});
        graph.take(state(0ms, noTask, State::WaitTask, 0));
        QVERIFY(graph.blockers(noTask).empty());
    }

    void aQueueIsHeldByNobody()
    {
        WaitGraph graph(2);
        graph.take(of(0ms, 0, EventKind::Acquired, 1));
        for (const State wait : {State::WaitQueue, State::WaitBarrier, State::WaitTimer}) {
            graph.take(state(0ms, 1, wait, 1));
            QVERIFY(graph.blockers(1).empty());
        }
    }

    void tasksThatTheRunDoesNotHaveAreIgnored()
    {
        WaitGraph graph(1);
        graph.take(state(0ms, 1, State::WaitTimer));
        graph.take(of(0ms, 5, EventKind::Acquired, 1));
        QVERIFY(graph.holders(1).empty());
        QVERIFY(graph.at(0).state == State::NotStarted);
    }

    void ofALogItIsTheGraphOfThatMoment()
    {
        EventLog log;
        log.append(of(1ms, 0, EventKind::Acquired, 1));
        log.append(state(1ms, 1, State::WaitGate, 1));
        log.append(of(2ms, 0, EventKind::Released, 1));
        log.append(state(2ms, 1, State::Running));
        QVERIFY(waitGraphAt(log, 2, 0ms).holders(1).empty());
        QCOMPARE(waitGraphAt(log, 2, 1ms).blockers(1), std::vector<TaskId>{0});
        QCOMPARE(waitGraphAt(log, 2, 2ms - 1ns).blockers(1), std::vector<TaskId>{0});
        QVERIFY(waitGraphAt(log, 2, 2ms).holders(1).empty());
        QVERIFY(waitGraphAt(log, 2, 2ms).at(1).state == State::Running);
    }
};

QTEST_GUILESS_MAIN(WaitGraphTest)
#include "tst_waitgraph.moc"
