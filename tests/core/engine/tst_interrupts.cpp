// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

// Ctrl+C, and one task cancelled from outside, in every mode.
class InterruptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Three tasks of 100 ms, one at a time where the mode can; Ctrl+C at 150.
    void ctrlCEndsWhatRunsAndStartsNoMore_data()
    {
        QTest::addColumn<QByteArray>("variant");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("sequential") << QByteArray("{'mode': 'sequential'}")
                                    << lines({"t1 0/0/100 done", "t2 100/100/150 cancelled", "t3 -/-/- not-started"});
        QTest::newRow("sequential-await") << QByteArray("{'mode': 'sequential-await'}")
                                          << lines({"t1 0/0/100 done", "t2 100/100/150 cancelled", "t3 -/-/- not-started"});
        QTest::newRow("concurrent") << QByteArray("{'mode': 'concurrent', 'limit': 1}")
                                    << lines({"t1 0/0/100 done", "t2 0/100/150 cancelled", "t3 0/-/150 cancelled"});
        QTest::newRow("chunked") << QByteArray("{'mode': 'chunked', 'chunk': 1}")
                                 << lines({"t1 0/0/100 done", "t2 100/100/150 cancelled", "t3 -/-/- not-started"});
        QTest::newRow("group") << QByteArray("{'mode': 'group'}") << lines({"t1 0/0/100 done", "t2 0/0/100 done", "t3 0/0/100 done"});
        QTest::newRow("threads") << QByteArray("{'mode': 'threads', 'workers': 1}")
                                 << lines({"t1 0/0/100 done", "t2 0/100/150 cancelled", "t3 0/-/150 cancelled"});
        QTest::newRow("main") << QByteArray("{'name': 'v', 'main': [{'spawn': 't1'}, {'await': 't1'}, {'gather': 't2'}, {'gather': 't3'}]}")
                              << lines({"t1 0/0/100 done", "t2 100/100/150 cancelled", "t3 -/-/- not-started"});
    }
    void ctrlCEndsWhatRunsAndStartsNoMore()
    {
        QFETCH(QByteArray, variant);
        QFETCH(QStringList, expected);
        const QByteArray scenario = "'tasks': [{'name': 't{i}', 'count': 3, 'steps': [{'sleep': 100}]}], 'variants': [" + variant + "]";
        Bench bench(scenario.constData());
        bench.advance(150ms);
        if (bench.simulation->isOver()) {
            QCOMPARE(bench.outcomes(), expected);
            return;
        }
        bench.simulation->interrupt(150ms);
        QVERIFY(bench.simulation->advance(150ms));
        QVERIFY(bench.simulation->isOver());
        QCOMPARE(bench.outcomes(), expected);
        QCOMPARE(endOf(*bench.record), text("cancelled 150"));
    }

    void ctrlCEndsEveryWait_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("step");
        for (const char *mode : {"sequential", "sequential-await", "concurrent", "chunked", "group", "threads"}) {
            for (const char *step : {"{'sleep': 100}", "{'sleep': 100, 'blocking': true}", "{'compute': 100}", "{'get': '/x'}",
                                     "{'get': '/x', 'fresh': true}", "{'get': '/x', 'blocking': true, 'fresh': true}", "{'sql': 'x', 'on': 'd'}",
                                     "{'wait': 'e'}", "{'wait': 'b'}", "{'take': 'q'}", "{'with': 'l', 'steps': [{'with': 'l', 'steps': []}]}",
                                     "{'retry': 2, 'delay': 100, 'steps': [{'fail': 'x'}]}"})
                QTest::newRow(QByteArray(mode) + ' ' + step) << QByteArray(mode) << QByteArray(step);
        }
        for (const char *mode : {"sequential", "sequential-await", "concurrent", "chunked", "group"})
            QTest::newRow(QByteArray(mode) + " offload") << QByteArray(mode) << QByteArray("{'offload': [{'sleep': 100}]}");
    }
    // The waits that nobody ends are no deadlock, for another task is busy.
    void ctrlCEndsEveryWait()
    {
        QFETCH(QByteArray, mode);
        QFETCH(QByteArray, step);
        const QByteArray scenario = "'resources': {'e': {'event': true}, 'b': {'barrier': 9}, 'q': {'queue': 1}, 'l': {'lock': true},"
                                    "              'd': {'database': 'sqlite::memory:'}},"
                                    "'network': {'latency': 50, 'connect': 50},"
                                    "'tasks': [{'name': 'A', 'steps': [{'try': [" + step + ", {'log': 'never'}],"
                                    "                                     'finally': [{'log': 'cleaned up'}]}]},"
                                    "          {'name': 'B', 'steps': [{'sleep': 1000}]}],"
                                    "'variants': [{'mode': '" + mode + (mode == "chunked" ? "', 'chunk': 2}]" : "'}]");
        Bench bench(scenario.constData());
        bench.interruptAt(3ms);
        QVERIFY(bench.simulation->advance(3ms));
        QVERIFY(bench.simulation->isOver());
        // In the sequential modes a task that nobody will wake is a deadlock before: the other one has not begun.
        if (mode.startsWith("sequential") && (step.contains("wait") || step.contains("take") || step.contains("with"))) {
            QCOMPARE(bench.outcomes().first(), text("A 0/0/0 deadlocked"));
            return;
        }
        QCOMPARE(bench.outcomes().first(), text("A 0/0/3 cancelled"));
        QCOMPARE(notesOf(*bench.record), lines({"3 A: cleaned up"}));
        QStringList anatomy = anatomyOf(*bench.record, 0);
        anatomy.removeDuplicates(); // a group asks once more, and a worker is asked for itself
        QCOMPARE(anatomy, lines({"3 requested", "3 delivered", "3 cleans up", "3 cleaned up", "3 cancelled"}));
        QCOMPARE(endOf(*bench.record), text("cancelled 3"));
    }

    void ctrlCMayComeBetweenAnyTwoCallbacks_data()
    {
        QTest::addColumn<QByteArray>("variant");
        for (const char *mode : {"sequential", "sequential-await", "concurrent", "group", "threads"})
            QTest::newRow(mode) << "'mode': '" + QByteArray(mode) + '\'';
        for (const char *step : {"{'gather': ['A1', 'A2']}", "{'race': ['A1', 'A2']}", "{'as_completed': ['A1', 'A2'], 'steps': []}"})
            QTest::newRow(step) << "'name': 'v', 'main': [" + QByteArray(step) + ']';
    }
    // What has ended by itself and what is cancelled may be on their way at the same moment.
    void ctrlCMayComeBetweenAnyTwoCallbacks()
    {
        QFETCH(QByteArray, variant);
        const QByteArray scenario = "'tasks': [{'name': 'A{i}', 'count': 2, 'steps': [{'sleep': 10}]}], 'variants': [{" + variant + "}]";
        for (std::size_t callbacks = 1;; ++callbacks) {
            QVERIFY(callbacks < 200);
            Bench bench(scenario.constData());
            if (bench.simulation->advance(10ms, callbacks))
                break;
            const std::optional<Nanoseconds> now = bench.simulation->nextDue();
            QVERIFY(now);
            bench.simulation->interrupt(*now);
            QVERIFY(bench.simulation->advance(20ms));
            QVERIFY(bench.simulation->isOver());
            int mainTurns = 0;
            int ends = 0;
            LogCursor(bench.record->variants[0]->log).readNew([&](const Event &event) {
                ends += event.kind == EventKind::VariantEnds;
                mainTurns += event.kind == EventKind::CancelDelivered && event.task == noTask;
            });
            QCOMPARE(ends, 1);
            QVERIFY(mainTurns <= 1);
        }
    }

    void aSecondCtrlCEndsTheCleanUp_data()
    {
        QTest::addColumn<QByteArray>("variant");
        for (const char *mode : {"sequential", "sequential-await", "concurrent", "group", "threads"})
            QTest::newRow(mode) << "'mode': '" + QByteArray(mode) + '\'';
        QTest::newRow("main") << QByteArray("'name': 'v', 'main': [{'spawn': 'A'}, {'sleep': 100}]");
    }
    void aSecondCtrlCEndsTheCleanUp()
    {
        QFETCH(QByteArray, variant);
        const QByteArray scenario = "'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'sleep': 20}]}]}],"
                                    "'variants': [{" + variant + "}]";
        Bench once(scenario.constData());
        once.interruptAt(50ms);
        once.finish();
        QCOMPARE(once.outcomes(), lines({"A 0/0/70 cancelled"}));
        QCOMPARE(endOf(*once.record), text("cancelled 70"));
        Bench twice(scenario.constData());
        twice.interruptAt(50ms);
        twice.interruptAt(60ms);
        twice.finish();
        QCOMPARE(twice.outcomes(), lines({"A 0/0/60 cancelled"}));
        QCOMPARE(endOf(*twice.record), text("cancelled 60"));
    }

    // Nobody is left who sets the event, and main has gone: it is found all the same.
    void aThreadThatIsStuckInItsCleanUpIsDeadlocked()
    {
        Bench bench("'resources': {'e': {'event': true}},"
                    "'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 100}], 'finally': [{'wait': 'e'}]}]}],"
                    "'variants': [{'mode': 'threads'}]");
        bench.interruptAt(50ms);
        bench.finish();
        QVERIFY(bench.simulation->isOver());
        QCOMPARE(bench.outcomes(), lines({"A 0/0/50 deadlocked"}));
        QCOMPARE(endOf(*bench.record), text("deadlocked 50"));
    }

    void ctrlCReachesTheWorkersOfOffload()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'offload': [{'try': [{'sleep': 100}], 'finally': [{'log': 'worker'}]}]}]},"
                    "          {'name': 'B', 'steps': [{'offload': [{'log': 'never'}]}]}],"
                    "'variants': [{'mode': 'concurrent', 'workers': 1}]");
        bench.interruptAt(30ms);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"A 0/0/30 cancelled", "B 0/0/30 cancelled"}));
        QCOMPARE(notesOf(*bench.record), lines({"30 A: worker"}));
        QCOMPARE(endOf(*bench.record), text("cancelled 30"));
    }

    void anInlineTaskIsCancelledThroughWhatRunsIt_data()
    {
        QTest::addColumn<QByteArray>("variant");
        QTest::addColumn<QStringList>("expected");
        // Plain calls: the step that blocks is not interrupted, the next one does not come.
        QTest::newRow("plain calls") << QByteArray("{'mode': 'sequential'}") << lines({"A 0/0/100 cancelled", "B 100/100/300 done"});
        QTest::newRow("awaited") << QByteArray("{'mode': 'sequential-await'}") << lines({"A 0/0/50 cancelled", "B 50/50/250 done"});
        QTest::newRow("called by main") << QByteArray("{'name': 'v', 'main': [{'try': [{'call': 'A'}], 'finally': [{'log': 'x'}]}, {'call': 'B'}]}")
                                        << lines({"A 0/0/50 cancelled", "B -/-/- not-started"});
    }
    void anInlineTaskIsCancelledThroughWhatRunsIt()
    {
        QFETCH(QByteArray, variant);
        const QByteArray scenario = "'tasks': [{'name': 'A', 'steps': [{'sleep': 100}, {'sleep': 100}]},"
                                    "          {'name': 'B', 'steps': [{'sleep': 100}, {'sleep': 100}]}],"
                                    "'variants': [" + variant + "]";
        Bench bench(scenario.constData());
        bench.cancelAt(50ms, 0);
        bench.finish();
        QTEST(bench.outcomes(), "expected");
        const QStringList anatomy = anatomyOf(*bench.record, 0);
        QCOMPARE(anatomy.filter(text("requested")).size(), 1);
        QCOMPARE(anatomy.filter(text("delivered")).size(), 1);
    }

    void anInlineTaskIsCancelledDuringItsLastStep()
    {
        Bench bench("'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'compute': 100}]}], 'variants': [{'mode': 'sequential-await'}]");
        bench.cancelAt(50ms, 0);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"t1 0/0/100 cancelled", "t2 100/100/200 done"}));
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"50 requested", "100 delivered", "100 cancelled"}));
    }

    // A is run in place and has called B, which sleeps: cancelling either is cancelling what both run in.
    void aCallerAndACalledTaskAreCancelledTogether()
    {
        for (const char *mode : {"sequential-await", "sequential"}) {
            for (const TaskId task : {0U, 1U}) {
                const QByteArray scenario = "'tasks': [{'name': 'A', 'steps': [{'call': 'B'}, {'sleep': 50}]},"
                                            "          {'name': 'B', 'steps': [{'sleep': 100}]}],"
                                            "'variants': [{'mode': '" + QByteArray(mode) + "'}]";
                Bench bench(scenario.constData());
                bench.cancelAt(100ms - 1ns, task);
                bench.finish();
                const bool blocks = qstrcmp(mode, "sequential") == 0;
                QVERIFY2(bench.outcomes().filter(text("cancelled")).size() == 2, qPrintable(bench.outcomes().join(QLatin1Char('\n'))));
                QCOMPARE(totalOf(*bench.record), blocks ? 100.0 : toMilliseconds(100ms - 1ns));
            }
        }
    }

    void aTaskOnAThreadIsCancelledWhenWhatBlocksItHasEnded()
    {
        Bench bench("'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'sleep': 100}, {'sleep': 100}]}],"
                    "'variants': [{'mode': 'threads', 'workers': 1}]");
        bench.cancelAt(50ms, 0);
        bench.cancelAt(60ms, 1);
        bench.finish();
        QCOMPARE(bench.outcomes(), lines({"t1 0/0/100 cancelled", "t2 0/-/100 cancelled"}));
        QCOMPARE(anatomyOf(*bench.record, 0), lines({"50 requested", "100 delivered", "100 cancelled"}));
        QCOMPARE(anatomyOf(*bench.record, 1), lines({"60 requested", "100 delivered", "100 cancelled"}));
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }
};

QTEST_GUILESS_MAIN(InterruptsTest)
#include "tst_interrupts.moc"
