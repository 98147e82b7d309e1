// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/waitgraph.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Event event(TaskId task, EventKind kind, quint32 detail = 0)
{
    return {.time = 1ms, .task = task, .detail = detail, .kind = kind};
}

Event waits(TaskId task, State state, quint32 what)
{
    return {.time = 1ms, .task = task, .detail = what, .kind = EventKind::StateChanged, .state = state};
}

} // namespace

class WaitGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHoldsAResourceIsInTheWayOfThoseWhoWaitForIt()
    {
        WaitGraph graph(3);
        graph.take(event(0, EventKind::Acquired, 2));
        graph.take(event(1, EventKind::Acquired, 2));
        graph.take(waits(2, State::WaitGate, 2));
        QCOMPARE(graph.blockers(2), (std::vector<TaskId>{0, 1}));
        graph.take(event(0, EventKind::Released, 2));
        QCOMPARE(graph.blockers(2), std::vector<TaskId>{1});
        QVERIFY(graph.blockers(1).empty());
    }

    void whoAwaitsATaskWaitsForIt()
    {
        WaitGraph graph(2);
        graph.take(waits(noTask, State::WaitTask, 2));
        QCOMPARE(graph.blockers(noTask), std::vector<TaskId>{1});
        QCOMPARE(graph.at(noTask).state, State::WaitTask);
    }

    void theLoopHasAHolderWhileItIsHeld()
    {
        WaitGraph graph(1);
        QVERIFY(!graph.loopHolder());
        graph.take(event(noTask, EventKind::HoldBegins));
        QCOMPARE(graph.loopHolder(), std::optional<TaskId>(noTask));
        graph.take(event(noTask, EventKind::HoldEnds));
        QVERIFY(!graph.loopHolder());
    }

    void eventsOfTasksThatDoNotExistAreNobodys()
    {
        WaitGraph graph(1);
        graph.take(waits(7, State::WaitTimer, 0));
        QCOMPARE(graph.at(0).state, State::NotStarted);
        QCOMPARE(graph.at(noTask).state, State::NotStarted);
    }
};

QTEST_GUILESS_MAIN(WaitGraphTest)
#include "tst_waitgraph.moc"
