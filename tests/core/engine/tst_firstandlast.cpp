// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

// group, race, as_completed and inspect; the mode group. Every expected time is derived by hand from what asyncio does.
class FirstAndLastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupCancelsTheOthersAndRaisesWhenTheyHaveEnded()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}, {'fail': 'x'}]},"
                                   "          {'name': 'B', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 5}]}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'try': [{'group': ['A', 'B']}],"
                                   "  'except': [{'log': 'caught'}]}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 failed", "B 0/0/15 cancelled"}));
        QCOMPARE(notesOf(*record), lines({"15 main: caught"}));
    }

    void aGroupRaisesTheFirstOfItsFailures()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'fail': 'second'}]}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 10}, {'fail': 'first'}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'group': ['A', 'B']}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 failed", "B 0/0/10 failed"}));
        QCOMPARE(endMessageOf(*record), text("first"));
    }

    void aGroupThatIsCancelledCancelsItsChildrenAndWaits()
    {
        Bench bench("'tasks': [{'name': 'P', 'steps': [{'group': ['A', 'B']}]},"
                    "          {'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 5}]}]},"
                    "          {'name': 'B', 'steps': [{'sleep': 100}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(std::chrono::milliseconds(20), 0);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"P 0/0/25 cancelled", "A 0/0/25 cancelled", "B 0/0/20 cancelled"}));
        // asyncio: the cancellation is raised in __aexit__, which keeps it until the children have ended.
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"20 requested", "20 delivered", "25 cancelled"}));
    }

    void inTheModeGroupTheFirstFailureEndsTheVariantAsFailed()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}, {'fail': 'x'}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 100}]}, {'name': 'C', 'steps': [{'sleep': 5}]}],"
                                   "'variants': [{'mode': 'group'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 failed", "B 0/0/10 cancelled", "C 0/0/5 done"}));
        QCOMPARE(endOf(*record), text("failed 10"));
        QCOMPARE(endMessageOf(*record), text("x"));
    }

    void inTheModeGroupACancelledTaskIsNoFailure()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}, {'cancel': 'B'}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 100}]}, {'name': 'C', 'steps': [{'sleep': 50}]}],"
                                   "'variants': [{'mode': 'group'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 done", "B 0/0/10 cancelled", "C 0/0/50 done"}));
        QCOMPARE(endOf(*record), text("done 50"));
    }

    void aRaceGoesOnWithTheFirstAndLeavesTheRest()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 30}]}, {'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'race': ['A', 'B']}, {'log': 'won'}, {'sleep': 100}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/30 done", "B 0/0/10 done"}));
        QCOMPARE(notesOf(*record), lines({"10 main: won"}));
    }

    void aRaceCancelsTheRestIfAskedAndDoesNotWaitForThem()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 30}], 'finally': [{'sleep': 7}]}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'race': ['A', 'B'], 'cancel_rest': true}, {'log': 'won'},"
                                   "  {'sleep': 20}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/17 cancelled", "B 0/0/10 done"}));
        QCOMPARE(notesOf(*record), lines({"10 main: won"}));
        QCOMPARE(endOf(*record), text("done 30"));
    }

    void theWinnersFailureIsNotRaised()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 30}]}, {'name': 'B', 'steps': [{'sleep': 10}, {'fail': 'x'}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'race': ['A', 'B']}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 cancelled", "B 0/0/10 failed"}));
        QCOMPARE(endOf(*record), text("done 10"));
    }

    void aCancelledRacerLeavesTheRunners()
    {
        Bench bench("'tasks': [{'name': 'R', 'steps': [{'race': ['A', 'B']}]}, {'name': 'A', 'steps': [{'sleep': 30}]},"
                    "          {'name': 'B', 'steps': [{'sleep': 20}]}],"
                    "'variants': [{'mode': 'concurrent'}]");
        bench.cancelAt(std::chrono::milliseconds(10), 0);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"R 0/0/10 cancelled", "A 0/0/30 done", "B 0/0/20 done"}));
    }

    // They end at 10, 20 and 30; the steps take 15 each, so that the second and the third have ended when their turn comes.
    void asCompletedRunsItsStepsInTheOrderOfTheEnds()
    {
        const auto record = played("'tasks': [{'name': 't {i}', 'count': 3, 'steps': [{'sleep': {'each': [30, 10, 20]}},"
                                   "             {'log': 'end {i}'}, {'fail': 'x'}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'as_completed': 't {i}', 'steps': [{'log': 'one'}, {'sleep': 15}]}]}]");
        QCOMPARE(notesOf(*record), lines({"10 t 2: end 2", "10 main: one", "20 t 3: end 3", "25 main: one", "30 t 1: end 1", "40 main: one"}));
        QCOMPARE(endOf(*record), text("done 55"));
    }

    void aFailureInTheStepsOfAsCompletedEndsIt()
    {
        const auto record = played("'tasks': [{'name': 't {i}', 'count': 3, 'steps': [{'sleep': {'each': [30, 10, 20]}}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'as_completed': 't {i}', 'steps': [{'fail': 'x'}]}]}]");
        QCOMPARE(outcomes(*record), lines({"t 1 0/0/10 cancelled", "t 2 0/0/10 done", "t 3 0/0/10 cancelled"}));
        QCOMPARE(endOf(*record), text("failed 10"));
    }

    void inspectSaysWhatEachIsNow()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}]}, {'name': 'B', 'steps': [{'fail': 'broken'}]},"
                                   "          {'name': 'C', 'steps': []}, {'name': 'D', 'steps': [{'sleep': 100}]},"
                                   "          {'name': 'E', 'steps': [{'timeout': 5, 'steps': [{'sleep': 10}]}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': ['A', 'B', 'D', 'E']}, {'inspect': 'A'}, {'sleep': 20},"
                                   "  {'cancel': 'D'}, {'inspect': 'D'}, {'sleep': 0}, {'inspect': ['A', 'B', 'C', 'D', 'E']}]}]");
        QCOMPARE(notesOf(*record), lines({"0 main: A: pending", "20 main: D: pending", "20 main: A: done", "20 main: B: failed: broken",
                                          "20 main: C: not started", "20 main: D: cancelled", "20 main: E: timed out"}));
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }
};

QTEST_GUILESS_MAIN(FirstAndLastTest)
#include "tst_firstandlast.moc"
