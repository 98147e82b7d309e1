// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

// The mode threads, exact shares of computing, and offload. By hand from tests/differential/NOTES.md, section 12.
class ThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskWaitsForAFreeWorker()
    {
        QCOMPARE(outcomesOf("'tasks': [{'name': 't{i}', 'count': 4, 'steps': [{'sleep': {'each': [100, 30, 100, 10]}}]}],"
                            "'variants': [{'mode': 'threads', 'workers': 2}]"),
                 lines({"t1 0/0/100 done", "t2 0/0/30 done", "t3 0/30/130 done", "t4 0/100/110 done"}));
    }

    void sharesOfComputing_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QByteArray>("variant");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a core each") << QByteArray("{'compute': 100}") << QByteArray("")
                                     << lines({"t1 0/0/100 done", "t2 0/0/100 done", "t3 0/0/100 done"});
        QTest::newRow("three on two cores") << QByteArray("{'compute': 60}") << QByteArray(", 'cores': 2")
                                            << lines({"t1 0/0/90 done", "t2 0/0/90 done", "t3 0/0/90 done"});
        QTest::newRow("one at a time under the GIL") << QByteArray("{'compute': 100}") << QByteArray(", 'gil': true, 'cores': 8")
                                                     << lines({"t1 0/0/300 done", "t2 0/0/300 done", "t3 0/0/300 done"});
        // Three share one core until each has done 10: at 30. Then two, for 10 more each: at 50. Then one.
        QTest::newRow("unequal work") << QByteArray("{'compute': {'each': [10, 20, 30]}}") << QByteArray(", 'cores': 1")
                                      << lines({"t1 0/0/30 done", "t2 0/0/50 done", "t3 0/0/60 done"});
        // t1 is alone until 20, and has 10 left: two share until 40, when t1 ends and t3 comes. t2 has 20 left, until 80.
        QTest::newRow("who sleeps takes no share") << QByteArray("{'sleep': {'each': [0, 20, 40]}}, {'compute': 30}")
                                                   << QByteArray(", 'gil': true")
                                                   << lines({"t1 0/0/40 done", "t2 0/0/80 done", "t3 0/0/90 done"});
        // 7 ns of work by three on two cores: ceil(7 * 3 / 2) = 11.
        QTest::newRow("to the nanosecond") << QByteArray("{'compute': 0.000007}") << QByteArray(", 'cores': 2")
                                           << lines({"t1 0/0/1.1e-05 done", "t2 0/0/1.1e-05 done", "t3 0/0/1.1e-05 done"});
    }
    void sharesOfComputing()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QByteArray, variant);
        const QByteArray scenario = "'tasks': [{'name': 't{i}', 'count': 3, 'steps': [" + steps + "]}],"
                                    "'variants': [{'mode': 'threads'" + variant + "}]";
        QTEST(outcomesOf(scenario.constData()), "expected");
    }

    void aTimeoutHasNoEffectOnAThread()
    {
        QCOMPARE(outcomesOf("'tasks': [{'name': 'A', 'steps': [{'timeout': 10, 'steps': [{'sleep': 50}]}]}],"
                            "'variants': [{'mode': 'threads'}]"),
                 lines({"A 0/0/50 done"}));
    }

    void aLockServesThreadsInTheOrderTheyCame()
    {
        QCOMPARE(outcomesOf("'resources': {'l': {'lock': true}},"
                            "'tasks': [{'name': 't{i}', 'count': 3, 'steps': [{'with': 'l', 'steps': [{'sleep': 10}]}]}],"
                            "'variants': [{'mode': 'threads'}]"),
                 lines({"t1 0/0/10 done", "t2 0/0/20 done", "t3 0/0/30 done"}));
    }

    // Unlike on the loop an item is handed over: T, which waits, gets it, and N, which comes at the same time, does not.
    void aQueueHandsItsItemsOver()
    {
        QCOMPARE(outcomesOf("'resources': {'q': {'queue': 1}},"
                            "'tasks': [{'name': 'T', 'steps': [{'take': 'q'}]}, {'name': 'P', 'steps': [{'sleep': 10}, {'put': 'q'}]},"
                            "          {'name': 'N', 'steps': [{'sleep': 10}, {'take': 'q'}]},"
                            "          {'name': 'Z', 'steps': [{'sleep': 20}, {'put': 'q'}]}],"
                            "'variants': [{'mode': 'threads'}]"),
                 lines({"T 0/0/10 done", "P 0/0/10 done", "N 0/0/20 done", "Z 0/0/20 done"}));
    }

    void eventsAndBarriersWorkBetweenThreads()
    {
        QCOMPARE(outcomesOf("'resources': {'e': {'event': true}, 'b': {'barrier': 2}},"
                            "'tasks': [{'name': 'A', 'steps': [{'wait': 'e'}, {'wait': 'b'}]}, {'name': 'B', 'steps': [{'sleep': 10}, {'set': 'e'}]},"
                            "          {'name': 'C', 'steps': [{'sleep': 30}, {'wait': 'b'}]}],"
                            "'variants': [{'mode': 'threads'}]"),
                 lines({"A 0/0/30 done", "B 0/0/10 done", "C 0/0/30 done"}));
    }

    void whatNeedsALoopFailsOnAThread()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'try': [{'spawn': 'B'}], 'except': [{'log': 'caught'}]},"
                                   "                                   {'cancel': 'B'}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'mode': 'threads'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/0 failed", "B 0/0/10 done"}));
        QCOMPARE(notesOf(*record), lines({"0 A: caught"}));
        QCOMPARE(errorOf(*record, 0), text("no running event loop"));
    }

    void aFailedThreadIsRecordedAndTheOthersGoOn()
    {
        const auto record = played("'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'sleep': {'each': [10, 20]}}, {'fail': 'x'}]}],"
                                   "'variants': [{'mode': 'threads'}]");
        QCOMPARE(outcomes(*record), lines({"t1 0/0/10 failed", "t2 0/0/20 failed"}));
        QCOMPARE(endOf(*record), text("done 20"));
    }

    void offloadedStepsLeaveTheLoopFree()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'offload': [{'sleep': 100}]}, {'sleep': 10}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/110 done", "B 0/0/10 done"}));
        QVERIFY(holdsOf(*record).isEmpty());
    }

    void offloadsWaitForAWorkerOfTheVariant()
    {
        const auto record = played("'tasks': [{'name': 't{i}', 'count': 3, 'steps': [{'offload': [{'sleep': 50}]}]}],"
                                   "'variants': [{'mode': 'concurrent', 'workers': 2}]");
        QCOMPARE(outcomes(*record), lines({"t1 0/0/50 done", "t2 0/0/50 done", "t3 0/0/100 done"}));
        QCOMPARE(workOf(*record), lines({"t1 0", "t2 0", "t1 50", "t3 50", "t2 50", "t3 100"}));
    }

    void aWorkerFinishesWhatItsTaskDoesNotAwaitAnyMore()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'timeout': 20, 'steps': ["
                                   "             {'offload': [{'sleep': 100}, {'log': 'still here'}]}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/20 timed-out"}));
        QCOMPARE(notesOf(*record), lines({"100 A: still here"}));
        QCOMPARE(endOf(*record), text("done 100"));
    }

    void stepsThatNoWorkerHasBegunAreTakenBack()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'offload': [{'sleep': 50}]}]},"
                                   "          {'name': 'B', 'steps': [{'timeout': 20, 'steps': [{'offload': [{'log': 'never'}]}]}]}],"
                                   "'variants': [{'mode': 'concurrent', 'workers': 1}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/50 done", "B 0/0/20 timed-out"}));
        QVERIFY(notesOf(*record).isEmpty());
        QCOMPARE(endOf(*record), text("done 50"));
    }

    void whatOffloadedStepsFailOfIsRaisedInTheTask()
    {
        const auto record = played("'resources': {'l': {'lock': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'try': [{'offload': [{'sleep': 10}, {'fail': 'x'}]}],"
                                   "                                    'except': [{'log': 'caught'}]}]},"
                                   "          {'name': 'B', 'steps': [{'offload': [{'with': 'l', 'steps': []}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 done", "B 0/0/0 failed"}));
        QCOMPARE(notesOf(*record), lines({"10 A: caught"}));
        QCOMPARE(errorOf(*record, 1), text("no running event loop"));
    }

    void theLoopAndAWorkerShareTheOneCore()
    {
        QCOMPARE(outcomesOf("'tasks': [{'name': 'A', 'steps': [{'offload': [{'compute': 100}]}]}, {'name': 'B', 'steps': [{'compute': 50}]}],"
                            "'variants': [{'mode': 'concurrent', 'gil': true}]"),
                 lines({"A 0/0/150 done", "B 0/0/100 done"}));
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }

    // Begins and ends of offloaded steps.
    static QStringList workOf(const RunRecord &record)
    {
        QStringList list;
        LogCursor(record.variants[0]->log).readNew([&](const Event &event) {
            if (event.kind == EventKind::WorkBegins || event.kind == EventKind::WorkEnds)
                list << QStringLiteral("%1 %2").arg(record.tasks.name(event.task)).arg(toMilliseconds(event.time));
        });
        return list;
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "tst_threads.moc"
