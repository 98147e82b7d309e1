// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

// timeout, retry, repeat and try. Every expected time is derived by hand from what asyncio does.
class BlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *steps, const char *expected) {
            QTest::newRow(name) << QByteArray(steps) << QString::fromUtf8(expected);
        };
        row("a timeout that is reached", "{'timeout': 50, 'steps': [{'sleep': 100}]}", "A 0/0/50 timed-out");
        row("a timeout that is not reached moves no time", "{'timeout': 100, 'steps': [{'sleep': 50}]}", "A 0/0/50 done");
        row("a timeout is a failure that can be caught",
            "{'try': [{'timeout': 50, 'steps': [{'sleep': 100}]}], 'except': [{'sleep': 10}]}", "A 0/0/60 done");
        row("no timeout interrupts computing", "{'timeout': 10, 'steps': [{'compute': 50}]}", "A 0/0/50 done");
        row("a timeout comes at the suspension after computing", "{'timeout': 10, 'steps': [{'compute': 50}, {'sleep': 30}]}",
            "A 0/0/50 timed-out");
        row("a timeout of nothing lets the steps run to their first suspension",
            "{'timeout': 0, 'steps': [{'compute': 10}, {'sleep': 30}]}", "A 0/0/10 timed-out");
        row("a timeout of nothing around what never suspends", "{'timeout': 0, 'steps': [{'compute': 10}]}", "A 0/0/10 done");
        row("a timeout cancels, and the clean-up has its time",
            "{'timeout': 20, 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 30}]}]}", "A 0/0/50 timed-out");
        row("of two timeouts of one instant the outer is raised",
            "{'timeout': 50, 'steps': [{'try': [{'timeout': 50, 'steps': [{'sleep': 100}]}], 'except': [{'sleep': 7}]}]}",
            "A 0/0/50 timed-out");
        row("an inner timeout is caught inside the outer",
            "{'timeout': 50, 'steps': [{'try': [{'timeout': 20, 'steps': [{'sleep': 100}]}], 'except': []}, {'sleep': 10}]}",
            "A 0/0/30 done");
        row("a failing clean-up goes before the timeout",
            "{'timeout': 20, 'steps': [{'try': [{'sleep': 100}], 'finally': [{'fail': 'x'}]}]}", "A 0/0/20 failed");
        row("three attempts and growing pauses",
            "{'retry': 3, 'delay': 100, 'factor': 2, 'steps': [{'sleep': 10}, {'fail': 'x'}]}", "A 0/0/330 failed");
        row("attempts without a pause", "{'retry': 2, 'steps': [{'sleep': 10}, {'fail': 'x'}]}", "A 0/0/20 failed");
        row("an attempt that succeeds is the last", "{'retry': 5, 'delay': 100, 'steps': [{'sleep': 10}]}", "A 0/0/10 done");
        row("a timeout is tried again", "{'retry': 2, 'delay': 5, 'steps': [{'timeout': 10, 'steps': [{'sleep': 20}]}]}",
            "A 0/0/25 timed-out");
        row("repeat", "{'repeat': 3, 'steps': [{'sleep': 10}]}", "A 0/0/30 done");
        row("repeat in repeat", "{'repeat': 3, 'steps': [{'repeat': 2, 'steps': [{'sleep': 10}]}, {'sleep': 1}]}", "A 0/0/63 done");
        row("a failure ends the repeating", "{'repeat': 3, 'steps': [{'sleep': 10}, {'fail': 'x'}]}", "A 0/0/10 failed");
        row("except goes on after it", "{'try': [{'sleep': 5}, {'fail': 'x'}, {'sleep': 100}], 'except': [{'sleep': 3}]}, {'sleep': 1}",
            "A 0/0/9 done");
        row("finally after a failure", "{'try': [{'fail': 'x'}], 'finally': [{'sleep': 5}]}, {'sleep': 100}", "A 0/0/5 failed");
        row("finally without one", "{'try': [{'sleep': 1}], 'finally': [{'sleep': 5}]}, {'sleep': 100}", "A 0/0/106 done");
    }
    void outcome()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QString, expected);
        const auto record = played(withSteps(steps).constData());
        QCOMPARE(outcomes(*record), QStringList(expected));
        QCOMPARE(endOf(*record), QStringLiteral("done %1").arg(expected.section(QLatin1Char('/'), 2).section(QLatin1Char(' '), 0, 0)));
    }

    void exceptAndFinallyRunInTheirOrder()
    {
        const auto record = played(withSteps("{'try': [{'log': 'body'}, {'fail': 'a'}], 'except': [{'log': 'except'}, {'fail': 'b'}],"
                                             " 'finally': [{'log': 'finally'}]}").constData());
        QCOMPARE(notesOf(*record), lines({"0 A: body", "0 A: except", "0 A: finally"}));
        QCOMPARE(errorOf(*record, 0), text("b"));
    }

    void aFailureInFinallyReplacesTheOneThatWasOnItsWay()
    {
        const auto record = played(withSteps("{'try': [{'fail': 'a'}], 'finally': [{'fail': 'b'}]}").constData());
        QCOMPARE(errorOf(*record, 0), text("b"));
        QCOMPARE(anatomyOf(*record, 0), lines({"0 cleans up", "0 cleaned up", "0 failed"}));
    }

    void finallyWithoutAFailureIsNoCleanUp()
    {
        const auto record = played(withSteps("{'try': [{'sleep': 1}], 'finally': [{'sleep': 1}]}").constData());
        QCOMPARE(anatomyOf(*record, 0), lines({"2 done"}));
    }

    // The event is set at 20: the first attempt has timed out at 15, the second waits then.
    void attemptsAreCountedWhenTheyBegin()
    {
        const auto record = played("'resources': {'e': {'event': true}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'retry': 3, 'steps': [{'timeout': 15, 'steps': [{'wait': 'e'}]}]}]},"
                                   "          {'name': 'B', 'steps': [{'sleep': 20}, {'set': 'e'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/20 done", "B 0/0/20 done"}));
        const FactTable facts = factsOf(record->variants[0]->log, 2);
        QCOMPARE(facts.at(0).attempts, 2U);
        QCOMPARE(facts.at(1).attempts, 1U);
    }

    void aCancellationIsNeitherRetriedNorCaught()
    {
        Bench bench(withSteps("{'retry': 3, 'steps': [{'try': [{'sleep': 100}], 'except': [{'sleep': 50}]}]}").constData());
        bench.cancelAt(std::chrono::milliseconds(10), 0);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"A 0/0/10 cancelled"}));
        QCOMPARE(factsOf(bench.record->variants[0]->log, 1).at(0).attempts, 1U);
    }

    // A's deadline and B's sleep end at 50. The timer that was set first fires first.
    void aTimeoutAndACancellationOfOneInstant()
    {
        const char *const deadline = "{'name': 'A', 'steps': [{'timeout': 50, 'steps': [{'sleep': 100}]}]}";
        const char *const canceller = "{'name': 'B', 'steps': [{'sleep': 50}, {'cancel': 'A'}]}";
        // The deadline's turn is before B's: A has ended when B asks.
        QCOMPARE(outcomesOf(twoTasks(deadline, canceller).constData()), lines({"A 0/0/50 timed-out", "B 0/0/50 done"}));
        // B's turn is first: two have asked, and the timeout takes back only its own request.
        QCOMPARE(outcomesOf(twoTasks(canceller, deadline).constData()), lines({"B 0/0/50 done", "A 0/0/50 cancelled"}));
    }

    void aTimeoutHasNoEffectOnPlainCalls()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'timeout': 10, 'steps': [{'sleep': 50}]}]}],"
                                   "'variants': [{'mode': 'sequential'}]");
        QCOMPARE(outcomes(*record), lines({"A 0/0/50 done"}));
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }
    static QByteArray withSteps(const QByteArray &steps)
    {
        return "'tasks': [{'name': 'A', 'steps': [" + steps + "]}], 'variants': [{'mode': 'concurrent'}]";
    }
    static QByteArray twoTasks(const QByteArray &first, const QByteArray &second)
    {
        return "'tasks': [" + first + ", " + second + "], 'variants': [{'mode': 'concurrent'}]";
    }
};

QTEST_GUILESS_MAIN(BlocksTest)
#include "tst_blocks.moc"
