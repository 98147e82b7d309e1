// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

// What the trace says of a cancellation: request, delivery, clean-up and end, each at its own time.
class CancelAnatomyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestDeliveryCleanUpAndEndAreEventsOfTheirOwn()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 20}]}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(30ms, 0);
        bench.finish();
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"30 requested", "30 delivered", "30 cleans up", "50 cleaned up", "50 cancelled"}));
    }

    void aComputingTaskHearsOfItWhereItSuspends()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'compute': 100}, {'sleep': 10}]}], 'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(50ms, 0);
        bench.finish();
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"50 requested", "100 delivered", "100 cancelled"}));
    }

    void aTaskThatHasNotBegunHearsOfItAtItsFirstTurn()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'compute': 100}]}, {'name': 'B', 'steps': [{'try': [], 'finally': [{'log': 'never'}]}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(50ms, 1);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"A 0/0/100 done", "B 0/-/100 cancelled"}));
        QCOMPARE(anatomyOf(*bench.record, 1), lines({"50 requested", "100 delivered", "100 cancelled"}));
        QVERIFY(notesOf(*bench.record).isEmpty());
    }

    void whoWaitsForALockGivesItsPlaceUp()
    {
        Bench bench("'resources': {'l': {'lock': true}},"
                    "'tasks': [{'name': 't{i}', 'count': 3, 'steps': [{'with': 'l', 'steps': [{'sleep': {'each': [100, 10, 10]}}]}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(50ms, 1);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"t1 0/0/100 done", "t2 0/0/50 cancelled", "t3 0/0/110 done"}));
        QCOMPARE(anatomyOf(*bench.record, 1), lines({"50 requested", "50 delivered", "50 cancelled"}));
        QCOMPARE(countOf(*bench.record, EventKind::Acquired), 2);
        QCOMPARE(countOf(*bench.record, EventKind::Released), 2);
    }

    // At 10 A gives the lock to B, whose turn stands behind D's, and D cancels it: C is next.
    void whoWasJustGivenALockHandsItOn()
    {
        const auto record = played("'resources': {'l': {'lock': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'with': 'l', 'steps': [{'sleep': 10}]}]},"
                                   "          {'name': 'B', 'steps': [{'with': 'l', 'steps': [{'log': 'never'}]}]},"
                                   "          {'name': 'C', 'steps': [{'with': 'l', 'steps': [{'sleep': 5}]}]},"
                                   "          {'name': 'D', 'steps': [{'sleep': 10}, {'cancel': 'B'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 done", "B 0/0/10 cancelled", "C 0/0/15 done", "D 0/0/10 done"}));
        QCOMPARE(countOf(*record, EventKind::Acquired), 2);
    }

    // The places of the line are given up by cancellation; nothing of what was put is lost.
    void aCancelledTakerLosesNoItem()
    {
        const auto record = played("'resources': {'q': {'queue': 1}},"
                                   "'tasks': [{'name': 'T', 'steps': [{'take': 'q'}]}, {'name': 'U', 'steps': [{'take': 'q'}]},"
                                   "          {'name': 'P', 'steps': [{'sleep': 10}, {'put': 'q'}, {'cancel': 'T'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"T 0/0/10 cancelled", "U 0/0/10 done", "P 0/0/10 done"}));
    }

    void whoAwaitsATaskPassesTheCancellationOn()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'await': 'B'}]},"
                    "          {'name': 'B', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 10}]}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(20ms, 0);
        bench.finish();
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"20 requested", "30 delivered", "30 cancelled"}));
        QCOMPARE(anatomyOf(*bench.record, 1), lines({"20 requested", "20 delivered", "20 cleans up", "30 cleaned up", "30 cancelled"}));
    }

    void whoAwaitsATaskThatFailsInsteadFailsToo()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'await': 'B'}]},"
                    "          {'name': 'B', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'fail': 'x'}]}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(20ms, 0);
        bench.finish();
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"20 requested", "20 failed"}));
        QCOMPARE(errorOf(*bench.record, 0), QStringLiteral("x"));
    }

    void whoGathersPassesTheCancellationOnToAll()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'gather': ['B', 'C']}]}, {'name': 'B', 'steps': [{'sleep': 10}]},"
                    "          {'name': 'C', 'steps': [{'sleep': 100}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(20ms, 0);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"A 0/0/20 cancelled", "B 0/0/10 done", "C 0/0/20 cancelled"}));
        QCOMPARE(anatomyOf(*bench.record, 1), lines({"10 done"}));
        QCOMPARE(anatomyOf(*bench.record, 2), lines({"20 requested", "20 delivered", "20 cancelled"}));
    }

    void aCancellationInTheCleanUpEndsTheCleanUp()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 50}, {'log': 'never'}]}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(10ms, 0);
        bench.cancelAt(20ms, 0);
        bench.finish();
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"10 requested", "10 delivered", "10 cleans up", "20 requested", "20 delivered",
                                                     "20 cleaned up", "20 cancelled"}));
    }

    void twoRequestsBeforeTheDeliveryAreOneCancellation()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 50}]}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(10ms, 0);
        bench.simulation->cancelTask(0, 0, 10ms);
        bench.finish();
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"10 requested", "10 requested", "10 delivered", "10 cleans up",
                                                     "60 cleaned up", "60 cancelled"}));
    }

    void aTimeoutIsACancellationThatEndsOtherwise()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'timeout': 20, 'steps': ["
                                   "             {'try': [{'sleep': 100}], 'finally': [{'sleep': 5}]}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(anatomyOf(*record, 0), lines({"20 requested", "20 delivered", "20 cleans up", "25 cleaned up", "25 timed-out"}));
    }

    void aFailureCleansUpWithoutARequest()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'try': [{'fail': 'x'}], 'finally': [{'sleep': 5}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(anatomyOf(*record, 0), lines({"0 cleans up", "5 cleaned up", "5 failed"}));
    }

    // Three in a chain, cancelled by its end: each ends a turn after the one it awaits.
    void cyclesOfCancellationsHaveNoEffect()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'await': 'B'}]}, {'name': 'B', 'steps': [{'await': 'A'}]},"
                                   "          {'name': 'C', 'steps': [{'sleep': 10}, {'cancel': 'A'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 deadlocked", "B 0/0/10 deadlocked", "C 0/0/10 done"}));
    }

private:
    static int countOf(const RunRecord &record, EventKind kind)
    {
        int count = 0;
        LogCursor(record.variants[0]->log).readNew([&](const Event &event) { count += event.kind == kind ? 1 : 0; });
        return count;
    }
};

QTEST_GUILESS_MAIN(CancelAnatomyTest)
#include "tst_cancelanatomy.moc"
