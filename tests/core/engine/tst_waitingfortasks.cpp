// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

// The steps that start tasks and wait for them. Every expected time is derived by hand from what asyncio does.
class WaitingForTasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spawnOnlySchedules()
    {
        // main computes before A gets its first turn, and ends then: A has started when it is cancelled.
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 100}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': 'A'}, {'compute': 50}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/50/50 cancelled"}));
        QCOMPARE(endOf(*record), text("done 50"));
    }

    void aReferenceNamesARangeOrAllOrAList()
    {
        QCOMPARE(outcomesOf("'tasks': [{'name': 't {i}', 'count': 4, 'steps': [{'sleep': 10}]}],"
                            "'variants': [{'name': 'v', 'main': [{'gather': ['t 4', 't 1..2']}]}]"),
                 lines({"t 1 0/0/10 done", "t 2 0/0/10 done", "t 3 -/-/- not-started", "t 4 0/0/10 done"}));
        QCOMPARE(outcomesOf("'tasks': [{'name': 't {i}', 'count': 2, 'steps': [{'sleep': 10}]}],"
                            "'variants': [{'name': 'v', 'main': [{'gather': 't {i}'}]}]"),
                 lines({"t 1 0/0/10 done", "t 2 0/0/10 done"}));
    }

    void whatAnAwaitedTaskFailedOfIsRaisedWhereItIsAwaited()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 30}, {'fail': 'x'}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': ['A', 'B']},"
                                   "  {'try': [{'await': 'B'}, {'log': 'B'}, {'await': 'A'}, {'log': 'never'}],"
                                   "   'except': [{'log': 'caught'}]}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/30 failed", "B 0/0/10 done"}));
        QCOMPARE(notesOf(*record), lines({"10 main: B", "30 main: caught"}));
        QCOMPARE(endOf(*record), text("done 30"));
    }

    void aTaskThatHasEndedIsAwaitedInNoTime()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'fail': 'x'}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': 'A'}, {'sleep': 20}, {'await': 'A'}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/0 failed"}));
        QCOMPARE(endOf(*record), text("failed 20"));
        QCOMPARE(endMessageOf(*record), text("x"));
    }

    void aTaskThatWasNotStartedCannotBeAwaited()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 1}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'await': 'A'}]}]");
        QCOMPARE(outcomes(*record), lines({"A -/-/- not-started"}));
        QCOMPARE(endOf(*record), text("failed 0"));
        QCOMPARE(endMessageOf(*record), text("A was not started"));
    }

    void noTaskAwaitsItself()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}, {'await': 'A'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 failed"}));
        QCOMPARE(errorOf(*record, 0), text("A cannot await itself"));
    }

    void aTaskStartsOnce()
    {
        for (const char *again : {"{'spawn': 'A'}", "{'call': 'A'}"}) {
            const QByteArray scenario = QByteArray("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}]}],"
                                                   "'variants': [{'name': 'v', 'main': [{'spawn': 'A'}, ")
                                        + again + "]}]";
            const auto record = played(scenario.constData());
            QCOMPARE(endOf(*record), text("failed 0"));
            QCOMPARE(endMessageOf(*record), text("A already started"));
            QCOMPARE(outcomes(*record), lines({"A 0/0/0 cancelled"}));
        }
    }

    void aFailureInAListLeavesThoseBeforeItStarted()
    {
        const auto record = played("'tasks': [{'name': 't {i}', 'count': 3, 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'v', 'main': ["
                                   "  {'spawn': 't 2'}, {'try': [{'spawn': 't {i}'}], 'except': []}, {'sleep': 50}]}]");
        QCOMPARE(outcomes(*record), lines({"t 1 0/0/10 done", "t 2 0/0/10 done", "t 3 -/-/- not-started"}));
    }

    void callRunsTasksOneAfterAnotherInPlace()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 20}]}, {'name': 'B', 'steps': [{'sleep': 30}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'call': ['A', 'B']}, {'log': 'after'}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/20 done", "B 20/20/50 done"}));
        QCOMPARE(notesOf(*record), lines({"50 main: after"}));
    }

    void aCalledTasksFailureIsItsCallersToo()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'call': 'B'}, {'log': 'never'}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 10}, {'fail': 'x'}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'call': 'A'}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 failed", "B 0/0/10 failed"}));
        QCOMPARE(endMessageOf(*record), text("x"));
        QVERIFY(notesOf(*record).isEmpty());
    }

    void callMakesNoTask()
    {
        const auto awaited = played("'tasks': [{'name': 'A', 'steps': []}],"
                                    "'variants': [{'name': 'v', 'main': [{'call': 'A'}, {'await': 'A'}]}]");
        QCOMPARE(endMessageOf(*awaited), text("A was not started"));
        const auto gathered = played("'tasks': [{'name': 'A', 'steps': []}],"
                                     "'variants': [{'name': 'v', 'main': [{'call': 'A'}, {'gather': 'A'}]}]");
        QCOMPARE(endMessageOf(*gathered), text("A already started"));
        const auto cancelled = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 20}]}, {'name': 'B', 'steps': [{'sleep': 10}, {'cancel': 'A'}]}],"
                                      "'variants': [{'name': 'v', 'main': [{'spawn': 'B'}, {'call': 'A'}]}]");
        QCOMPARE(outcomes(*cancelled), lines({"A 0/0/20 done", "B 0/0/10 done"}));
    }

    void gatherRaisesTheFirstFailureAndTheOthersGoOn()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}, {'fail': 'x'}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 50}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'try': [{'gather': ['A', 'B']}],"
                                   "  'except': [{'log': 'caught'}]}, {'sleep': 100}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 failed", "B 0/0/50 done"}));
        QCOMPARE(notesOf(*record), lines({"10 main: caught"}));
        QCOMPARE(endOf(*record), text("done 110"));
    }

    void gatherReturnsExceptionsIfAsked()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}, {'fail': 'x'}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 50}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'gather': ['A', 'B'], 'return_exceptions': true}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 failed", "B 0/0/50 done"}));
        QCOMPARE(endOf(*record), text("done 50"));
    }

    // CancelledError comes out of gather, although nobody asked main: asyncio.run ends as cancelled.
    void aCancelledChildEndsItsGatherAsCancelled()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 50}]}, {'name': 'B', 'steps': [{'sleep': 50}]},"
                                   "          {'name': 'C', 'steps': [{'sleep': 10}, {'cancel': 'A'}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'gather': ['A', 'B', 'C']}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 cancelled", "B 0/0/10 cancelled", "C 0/0/10 done"}));
        QCOMPARE(endOf(*record), text("cancelled 10"));
    }

    void aTaskThatIsNamedTwiceIsGatheredOnce()
    {
        const auto record = played("'tasks': [{'name': 't {i}', 'count': 2, 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'gather': ['t 2', 't {i}', 't 1']}]}]");
        QCOMPARE(outcomes(*record), lines({"t 1 0/0/10 done", "t 2 0/0/10 done"}));
        QCOMPARE(endOf(*record), text("done 10"));
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }
};

QTEST_GUILESS_MAIN(WaitingForTasksTest)
#include "tst_waitingfortasks.moc"
