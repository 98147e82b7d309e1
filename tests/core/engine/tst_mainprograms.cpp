// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/waitgraph.h"
#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

// Variants with main, and how they and the modes end. By hand from tests/differential/NOTES.md, sections 11 and 13.
class MainProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMainDoesNotStartIsNotStarted()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}]}, {'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'gather': 'B'}]}]");
        QCOMPARE(outcomes(*record), lines({"A -/-/- not-started", "B 0/0/10 done"}));
        QCOMPARE(endOf(*record), text("done 10"));
    }

    void anEmptyMainIsOverAtOnce()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}]}], 'variants': [{'name': 'v', 'main': []}]");
        QCOMPARE(outcomes(*record), lines({"A -/-/- not-started"}));
        QCOMPARE(endOf(*record), text("done 0"));
    }

    void tasksThatStillRunWhenMainReturnsAreCancelledAndWaitedFor()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 20}]}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 100}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': ['A', 'B']}, {'sleep': 50}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/70 cancelled", "B 0/0/50 cancelled"}));
        QCOMPARE(endOf(*record), text("done 70"));
        QCOMPARE(anatomyOf(*record, 0), lines({"50 requested", "50 delivered", "50 cleans up", "70 cleaned up", "70 cancelled"}));
    }

    void aMainThatRaisesEndsTheVariantAsFailed()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 100}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': 'A'}, {'sleep': 10}, {'fail': 'boom'}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 cancelled"}));
        QCOMPARE(endOf(*record), text("failed 10"));
        QCOMPARE(endMessageOf(*record), text("boom"));
    }

    void aMainThatTimesOutHasFailed()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 100}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'timeout': 30, 'steps': [{'gather': 'A'}]}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/30 cancelled"}));
        QCOMPARE(endOf(*record), text("failed 30"));
        QCOMPARE(endMessageOf(*record), text("Not done within 30 ms"));
    }

    // asyncio.run sets its stop when main's callback runs: the turn after main's last still runs to its end.
    void theTurnAfterMainsLastStillRuns()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'compute': 10}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 0}, {'sleep': 0}, {'compute': 10}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': ['A', 'B']}]}]");
        // Turn 2: A computes and is done, B suspends. Turn 3 would be B's; the stop comes before it.
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 done", "B 0/10/10 cancelled"}));
        QCOMPARE(endOf(*record), text("done 10"));
    }

    void whatIsStartedInACleanUpIsCancelledInARoundOfItsOwn()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'spawn': 'B'}]}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 100}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': 'A'}, {'sleep': 10}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 cancelled", "B 10/10/10 cancelled"}));
        QCOMPARE(endOf(*record), text("done 10"));
    }

    void anOffloadIsWaitedForAfterMain()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'offload': [{'sleep': 100}]}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': 'A'}, {'sleep': 10}]}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/10 cancelled"}));
        QCOMPARE(endOf(*record), text("done 100"));
    }

    void mainHasTheFirstOfEachAndItsRetriesAreNobodysAttempts()
    {
        const auto record = played("'tasks': [{'name': 't {i}', 'count': 2, 'steps': []}],"
                                   "'variants': [{'name': 'v', 'main': [{'spawn': 't {i}'}, {'sleep': {'each': [30, 10]}},"
                                   "  {'retry': 3, 'delay': 10, 'steps': [{'fail': 'x'}]}]}]");
        QCOMPARE(endOf(*record), text("failed 50"));
        const FactTable facts = factsOf(record->variants[0]->log, 2);
        QCOMPARE(facts.at(0).attempts, 1U);
        QCOMPARE(facts.at(1).attempts, 1U);
    }

    void mainsOwnChangesAreRecordedAsNobodys()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'sleep': 10}]}], 'variants': [{'name': 'v', 'main': [{'gather': 'A'}]}]");
        bench.advance(std::chrono::milliseconds(5));
        const WaitGraph graph = waitGraphAt(bench.record->variants[0]->log, 1, std::chrono::milliseconds(5));
        QVERIFY(graph.at(noTask).state == State::WaitTask);
        QCOMPARE(graph.at(noTask).what, 1U);
    }

    // A starts B, which main then meets: it is a task already.
    void aModeAwaitsWhatATaskHasStarted_data()
    {
        QTest::addColumn<QByteArray>("variant");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("awaited") << QByteArray("{'mode': 'sequential-await'}") << lines({"A 0/0/10 done", "B 0/0/50 done", "C 50/50/51 done"});
        QTest::newRow("plain calls") << QByteArray("{'mode': 'sequential'}") << lines({"A 0/0/10 done", "B 0/10/60 done", "C 60/60/61 done"});
        QTest::newRow("chunks") << QByteArray("{'mode': 'chunked', 'chunk': 1}") << lines({"A 0/0/10 done", "B 0/0/50 done", "C 50/50/51 done"});
    }
    void aModeAwaitsWhatATaskHasStarted()
    {
        QFETCH(QByteArray, variant);
        const QByteArray scenario = "'tasks': [{'name': 'A', 'steps': [{'spawn': 'B'}, {'sleep': 10}]}, {'name': 'B', 'steps': [{'sleep': 50}]},"
                                    "          {'name': 'C', 'steps': [{'sleep': 1}]}],"
                                    "'variants': [" + variant + "]";
        QTEST(outcomesOf(scenario.constData()), "expected");
    }

    void aModeLeavesOutWhatATaskHasCalled_data()
    {
        QTest::addColumn<QByteArray>("variant");
        QTest::newRow("awaited") << QByteArray("{'mode': 'sequential-await'}");
        QTest::newRow("plain calls") << QByteArray("{'mode': 'sequential'}");
        QTest::newRow("chunks") << QByteArray("{'mode': 'chunked', 'chunk': 1}");
    }
    void aModeLeavesOutWhatATaskHasCalled()
    {
        QFETCH(QByteArray, variant);
        const QByteArray scenario = "'tasks': [{'name': 'A', 'steps': [{'call': 'B'}]}, {'name': 'B', 'steps': [{'sleep': 50}]},"
                                    "          {'name': 'C', 'steps': [{'sleep': 1}]}],"
                                    "'variants': [" + variant + "]";
        QCOMPARE(outcomesOf(scenario.constData()), lines({"A 0/0/50 done", "B 0/0/50 done", "C 50/50/51 done"}));
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }
};

QTEST_GUILESS_MAIN(MainProgramsTest)
#include "tst_mainprograms.moc"
