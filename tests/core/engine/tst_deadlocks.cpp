// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

// Runs that cannot go on: found, and explained. By hand from scenario-format.md, section 5.
class DeadlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLocksInTwoOrders_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("tasks") << QByteArray("concurrent");
        QTest::newRow("threads") << QByteArray("threads");
    }
    void twoLocksInTwoOrders()
    {
        QFETCH(QByteArray, mode);
        const QByteArray scenario = "'resources': {'left': {'lock': true}, 'right': {'lock': true}},"
                                    "'tasks': [{'name': 'A', 'steps': [{'with': 'left', 'steps': [{'sleep': 10}, {'with': 'right', 'steps': []}]}]},"
                                    "          {'name': 'B', 'steps': [{'with': 'right', 'steps': [{'sleep': 20}, {'with': 'left', 'steps': []}]}]}],"
                                    "'variants': [{'mode': '" + mode + "'}]";
        const auto record = played(scenario.constData());
        QCOMPARE(outcomes(*record), lines({"A 0/0/20 deadlocked", "B 0/0/20 deadlocked"}));
        QCOMPARE(errorOf(*record, 0), text("waits for right, held by B"));
        QCOMPARE(errorOf(*record, 1), text("waits for left, held by A"));
        QCOMPARE(endOf(*record), text("deadlocked 20"));
        QCOMPARE(endMessageOf(*record), text("Deadlock: each waits for the next: A → right → B → left → A"));
    }

    void aTaskInItsOwnWay()
    {
        const auto record = played("'resources': {'l': {'lock': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'with': 'l', 'steps': [{'with': 'l', 'steps': []}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(errorOf(*record, 0), text("waits for l, held by A"));
        QCOMPARE(endMessageOf(*record), text("Deadlock: each waits for the next: A → l → A"));
    }

    void tasksThatAwaitEachOther()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 5}, {'await': 'B'}]}, {'name': 'B', 'steps': [{'await': 'C'}]},"
                                   "          {'name': 'C', 'steps': [{'gather': 'A'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/5 deadlocked", "B 0/0/5 deadlocked", "C 0/0/5 deadlocked"}));
        QCOMPARE(errorOf(*record, 2), text("waits for A"));
        QCOMPARE(endMessageOf(*record), text("Deadlock: each waits for the next: A → B → C → A"));
    }

    // B has ended when it is found out: what A waits for is C, which A is to wait for after B.
    void ofSeveralTasksTheOneThatDoesNotEndIsNamed()
    {
        const auto record = played("'tasks': [{'name': 'C', 'steps': [{'await': 'A'}]}, {'name': 'B', 'steps': [{'sleep': 5}]},"
                                   "          {'name': 'A', 'steps': [{'gather': ['B', 'C']}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(errorOf(*record, 0), text("waits for A"));
        QCOMPARE(errorOf(*record, 2), text("waits for C"));
        QCOMPARE(endMessageOf(*record), text("Deadlock: each waits for the next: C → A → C"));
    }

    void waitsThatNobodyCanEnd_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *steps, const char *why) {
            QTest::newRow(name) << QByteArray(steps) << QString::fromUtf8(why);
        };
        row("an event that nobody sets", "{'wait': 'e'}", "waits for e, which nobody sets any more");
        row("an event that was cleared", "{'set': 'e'}, {'clear': 'e'}, {'wait': 'e'}", "waits for e, which nobody sets any more");
        row("a barrier for two", "{'wait': 'b'}", "waits at b for others who do not come");
        row("an empty queue", "{'put': 'q'}, {'take': 'q'}, {'take': 'q'}", "waits for something in q, which stays empty");
        row("a full queue", "{'put': 'q'}, {'put': 'q'}", "waits for a place in q, which stays full");
    }
    void waitsThatNobodyCanEnd()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QString, why);
        for (const char *mode : {"concurrent", "sequential", "sequential-await", "group", "threads"}) {
            const QByteArray scenario = "'resources': {'e': {'event': true}, 'b': {'barrier': 2}, 'q': {'queue': 1}},"
                                        "'tasks': [{'name': 'A', 'steps': [{'sleep': 10}, " + steps + "]}],"
                                        "'variants': [{'mode': '" + mode + "'}]";
            const auto record = played(scenario.constData());
            QCOMPARE(outcomes(*record), lines({"A 0/0/10 deadlocked"}));
            QCOMPARE(errorOf(*record, 0), why);
            QCOMPARE(endOf(*record), text("deadlocked 10"));
            QVERIFY(endMessageOf(*record).startsWith(text("Deadlock: nobody is left who could end these waits: A → ")));
        }
    }

    void aSemaphoreWithManyHolders()
    {
        const auto record = played("'resources': {'s': {'semaphore': 2}, 'e': {'event': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'with': 's', 'steps': [{'wait': 'e'}]}]},"
                                   "          {'name': 'B', 'steps': [{'with': 's', 'steps': [{'wait': 'e'}]}]},"
                                   "          {'name': 'C', 'steps': [{'with': 's', 'steps': [{'set': 'e'}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(errorOf(*record, 2), text("waits for s, held by A and others (2)"));
        QCOMPARE(endMessageOf(*record), text("Deadlock: nobody is left who could end these waits: A → e, B → e, C → s"));
    }

    void mainCanHoldWhatATaskWaitsFor()
    {
        for (const char *how : {"{'spawn': 'A'}, {'await': 'A'}", "{'gather': 'A'}", "{'call': 'A'}", "{'group': 'A'}"}) {
            const QByteArray scenario = "'resources': {'l': {'lock': true}},"
                                        "'tasks': [{'name': 'A', 'steps': [{'with': 'l', 'steps': []}]}],"
                                        "'variants': [{'name': 'v', 'main': [{'with': 'l', 'steps': [" + QByteArray(how) + "]}]}]";
            const auto record = played(scenario.constData());
            QCOMPARE(outcomes(*record), lines({"A 0/0/0 deadlocked"}));
            QCOMPARE(errorOf(*record, 0), text("waits for l, held by main"));
            QCOMPARE(endMessageOf(*record), text("Deadlock: each waits for the next: A → l → main → A"));
        }
    }

    void aCalledTaskIsDeadlockedAsItsCallerIs()
    {
        const auto record = played("'resources': {'e': {'event': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'call': 'B'}]}, {'name': 'B', 'steps': [{'wait': 'e'}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'gather': 'A'}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/0 deadlocked", "B 0/0/0 deadlocked"}));
        QCOMPARE(errorOf(*record, 0), text("waits for B"));
        QCOMPARE(errorOf(*record, 1), text("waits for e, which nobody sets any more"));
    }

    void whoNeverGetsPastTheLimitHasNotStarted()
    {
        const auto record = played("'resources': {'e': {'event': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'wait': 'e'}]}, {'name': 'B', 'steps': [{'set': 'e'}]}],"
                                   "'variants': [{'mode': 'concurrent', 'limit': 1}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/0 deadlocked", "B 0/-/0 deadlocked"}));
        QCOMPARE(errorOf(*record, 1), text("waits behind the limit"));
    }

    void whoNeverGetsAWorkerHasNotStarted()
    {
        const auto record = played("'resources': {'e': {'event': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'wait': 'e'}]}, {'name': 'B', 'steps': [{'set': 'e'}]}],"
                                   "'variants': [{'mode': 'threads', 'workers': 1}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/0 deadlocked", "B 0/-/0 deadlocked"}));
        QCOMPARE(errorOf(*record, 1), text("waits for a worker; all of them are held up"));
    }

    void aCleanUpThatCannotGoOnIsADeadlockToo()
    {
        const auto record = played("'resources': {'e': {'event': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'wait': 'e'}]}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': 'A'}, {'sleep': 10}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 deadlocked"}));
        QCOMPARE(endOf(*record), text("deadlocked 10"));
    }

    void mainAloneCanBeDeadlocked()
    {
        const auto record = played("'resources': {'e': {'event': true}},"
                                   "'tasks': [{'name': 'A', 'steps': []}],"
                                   "'variants': [{'name': 'v', 'main': [{'sleep': 10}, {'wait': 'e'}]}]");
        QCOMPARE(outcomes(*record), lines({"A -/-/- not-started"}));
        QCOMPARE(endOf(*record), text("deadlocked 10"));
    }

    void aWorkerThatIsBusyIsNoDeadlock()
    {
        const auto record = played("'resources': {'e': {'event': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'wait': 'e'}]},"
                                   "          {'name': 'B', 'steps': [{'offload': [{'sleep': 100}]}, {'set': 'e'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/100 done", "B 0/0/100 done"}));
    }

    void longCirclesAreCutShort()
    {
        QByteArray tasks = "{'name': 't1', 'steps': [{'await': 't20'}]}";
        for (int i = 2; i <= 20; ++i)
            tasks += QStringLiteral(", {'name': 't%1', 'steps': [{'await': 't%2'}]}").arg(i).arg(i - 1).toLatin1();
        const QByteArray scenario = "'tasks': [" + tasks + "], 'variants': [{'mode': 'concurrent'}]";
        QCOMPARE(endMessageOf(*played(scenario.constData())),
                 text("Deadlock: each waits for the next: t1 → t20 → t19 → t18 → t17 → t16 → t15 → t14 → … → t1"));
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }
};

QTEST_GUILESS_MAIN(DeadlocksTest)
#include "tst_deadlocks.moc"
