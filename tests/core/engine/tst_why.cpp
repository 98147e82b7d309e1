// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/waitgraph.h"
#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

// Why is this task waiting? At any moment of a run the log says for what, and who holds it.
class WhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockAndItsHolder()
    {
        const auto record = played("'resources': {'x': {'event': true}, 'l': {'lock': true}},"
                                   "'tasks': [{'name': 't{i}', 'count': 3, 'steps': [{'with': 'l', 'steps': [{'sleep': 10}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(whyAt(*record, 5ms, 1), text("gate 2: 0"));
        QCOMPARE(whyAt(*record, 5ms, 2), text("gate 2: 0"));
        QCOMPARE(whyAt(*record, 15ms, 1), text("timer 0:"));
        QCOMPARE(whyAt(*record, 15ms, 2), text("gate 2: 1"));
        QCOMPARE(graphAt(*record, 15ms).holders(2), std::vector<TaskId>{1});
        QCOMPARE(graphAt(*record, 40ms).holders(2), std::vector<TaskId>{});
    }

    void theStepThatWaitsIsNamed()
    {
        const auto record = played("'resources': {'l': {'lock': true}},"
                                   "'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'log': 'x'}, {'with': 'l', 'steps': [{'sleep': 10}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(graphAt(*record, 5ms).at(0).step, 3U);
        QCOMPARE(graphAt(*record, 5ms).at(1).step, 2U);
    }

    void aSemaphoreAndAllItsHolders()
    {
        const auto record = played("'resources': {'s': {'semaphore': 2}},"
                                   "'tasks': [{'name': 't{i}', 'count': 3, 'steps': [{'with': 's', 'steps': [{'sleep': {'each': [20, 10, 10]}}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(whyAt(*record, 5ms, 2), text("gate 1: 0 1"));
        QCOMPARE(graphAt(*record, 15ms).holders(1), (std::vector<TaskId>{0, 2}));
    }

    void theSameOnThreads()
    {
        const auto record = played("'resources': {'s': {'semaphore': 1}},"
                                   "'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'with': 's', 'steps': [{'sleep': 10}]}]}],"
                                   "'variants': [{'mode': 'threads'}]");
        QCOMPARE(whyAt(*record, 5ms, 1), text("gate 1: 0"));
        QCOMPARE(whyAt(*record, 15ms, 1), text("timer 0:"));
    }

    void anAwaitedTask()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'await': ['B', 'C']}]}, {'name': 'B', 'steps': [{'sleep': 10}]},"
                                   "          {'name': 'C', 'steps': [{'sleep': 20}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(whyAt(*record, 5ms, 0), text("task 2: 1"));
        QCOMPARE(whyAt(*record, 15ms, 0), text("task 3: 2"));
    }

    void ofSeveralTasksTheFirstThatHadNotEnded()
    {
        for (const char *step : {"{'gather': ['B', 'C', 'D']}", "{'group': ['B', 'C', 'D']}", "{'race': ['C', 'D']}",
                                 "{'as_completed': ['B', 'C', 'D'], 'steps': []}"}) {
            const QByteArray scenario = "'tasks': [{'name': 'A', 'steps': [{'sleep': 20}, " + QByteArray(step) + "]},"
                                        "          {'name': 'B', 'steps': [{'sleep': 10}]}, {'name': 'C', 'steps': [{'sleep': 30}]},"
                                        "          {'name': 'D', 'steps': [{'sleep': 30}]}],"
                                        "'variants': [{'mode': 'concurrent'}]";
            QCOMPARE(whyAt(*played(scenario.constData()), 25ms, 0), text("task 3: 2"));
        }
    }

    void aCalledTask()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'call': 'B'}, {'sleep': 10}]}, {'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'gather': 'A'}]}]");
        QCOMPARE(whyAt(*record, 5ms, 0), text("task 2: 1"));
        QCOMPARE(whyAt(*record, 5ms, 1), text("timer 0:"));
        QCOMPARE(whyAt(*record, 15ms, 0), text("timer 0:"));
        QCOMPARE(whyAt(*record, 15ms, noTask), text("task 1: 0"));
    }

    void queuesEventsAndBarriers()
    {
        const auto record = played("'resources': {'q': {'queue': 1}, 'e': {'event': true}, 'b': {'barrier': 2}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'take': 'q'}]}, {'name': 'B', 'steps': [{'wait': 'e'}]},"
                                   "          {'name': 'C', 'steps': [{'wait': 'b'}]},"
                                   "          {'name': 'D', 'steps': [{'sleep': 10}, {'put': 'q'}, {'set': 'e'}, {'wait': 'b'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(whyAt(*record, 5ms, 0), text("queue 1:"));
        QCOMPARE(whyAt(*record, 5ms, 1), text("barrier 2:"));
        QCOMPARE(whyAt(*record, 5ms, 2), text("barrier 3:"));
        QCOMPARE(whyAt(*record, 10ms, 2), text("done 0:"));
    }

    void mainAsTheHolder()
    {
        const auto record = played("'resources': {'l': {'lock': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'with': 'l', 'steps': []}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'with': 'l', 'steps': [{'spawn': 'A'}, {'sleep': 10}]}, {'await': 'A'}]}]");
        QCOMPARE(graphAt(*record, 5ms).blockers(0), std::vector<TaskId>{noTask});
    }

    void theLimitOfTheVariantAndTheWorkers()
    {
        const auto gate = played("'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'sleep': 10}]}],"
                                 "'variants': [{'mode': 'concurrent', 'limit': 1}]");
        QCOMPARE(whyAt(*gate, 5ms, 1), text("gate 0:"));
        const auto workers = played("'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'offload': [{'sleep': 10}]}]}],"
                                    "'variants': [{'mode': 'concurrent', 'workers': 1}]");
        QCOMPARE(whyAt(*workers, 5ms, 1), text("worker 0:"));
    }

    void whoIsCancelledInLineHoldsNothing()
    {
        Bench bench("'resources': {'l': {'lock': true}},"
                    "'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'with': 'l', 'steps': [{'sleep': 10}]}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(5ms, 1);
        bench.finish();
        QCOMPARE(graphAt(*bench.record, 5ms).holders(1), std::vector<TaskId>{0});
        QCOMPARE(graphAt(*bench.record, 20ms).holders(1), std::vector<TaskId>{});
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }
    static WaitGraph graphAt(const RunRecord &record, Nanoseconds time)
    {
        return waitGraphAt(record.variants[0]->log, record.tasks.count(), time);
    }
    // "gate 2: 0 1": waits in line for the second resource, which tasks 0 and 1 hold.
    static QString whyAt(const RunRecord &record, Nanoseconds time, TaskId task)
    {
        const WaitGraph graph = graphAt(record, time);
        const Standing &standing = graph.at(task);
        const quint32 what = standing.state == State::WaitTimer ? 0 : standing.what; // when a timer is due is another test's business
        QString why = QStringLiteral("%1 %2:").arg(QString::fromLatin1(stateKey(standing.state))).arg(what);
        for (const TaskId one : graph.blockers(task))
            why += QStringLiteral(" %1").arg(one);
        return why;
    }
};

QTEST_GUILESS_MAIN(WhyTest)
#include "tst_why.moc"
