// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"
#include "tests/support/scenarios.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

// What never waits, and what is very long or very deep. No run hangs, and none overflows the stack.
class EndlessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThatNeverWaitLetCtrlCIn_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QByteArray>("variant");
        const QByteArray modes[] = {"{'mode': 'concurrent'}", "{'mode': 'sequential'}", "{'mode': 'sequential-await'}",
                                    "{'mode': 'group'}", "{'mode': 'threads'}", "{'name': 'v', 'main': [{'gather': 'A'}]}",
                                    "{'name': 'v', 'main': [{'call': 'A'}]}"};
        for (const char *inner : {"{'log': 'x'}", "{'compute': 0}", "", "{'try': [{'fail': 'x'}], 'except': []}"}) {
            for (const QByteArray &mode : modes)
                QTest::newRow(mode + ' ' + inner) << twice("repeat", inner) << mode;
        }
        QTest::newRow("retry") << twice("retry", "{'fail': 'x'}") << modes[0];
        QTest::newRow("retry on a thread") << twice("retry", "{'fail': 'x'}") << modes[4];
        for (int i : {0, 1, 2, 5, 6})
            QTest::newRow("offload " + modes[i]) << "{'offload': [" + twice("repeat", "{'log': 'x'}") + "]}" << modes[i];
    }
    void listsThatNeverWaitLetCtrlCIn()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QByteArray, variant);
        const QByteArray scenario = "'tasks': [{'name': 'A', 'steps': [" + steps + "]}], 'variants': [" + variant + "]";
        Bench bench(scenario.constData());
        QVERIFY(!bench.simulation->advance(Nanoseconds::max(), 100'000));
        QVERIFY(bench.simulation->stepOnce().has_value());
        QVERIFY(bench.record->variants[0]->log.size() < 1'000'000);
        bench.simulation->interrupt(0ns);
        QVERIFY(bench.simulation->advance(Nanoseconds::max(), 100));
        QVERIFY(bench.simulation->isOver());
        QCOMPARE(bench.outcomes(), lines({"A 0/0/0 cancelled"}));
        QCOMPARE(endOf(*bench.record), QStringLiteral("cancelled 0"));
        QCOMPARE(anatomyOf(*bench.record, 0).last(), QStringLiteral("0 cancelled"));
    }

    void aSimulationIsLetGoInTheMiddleOfAnEndlessCleanUp()
    {
        for (const char *mode : {"concurrent", "sequential", "threads"}) {
            const QByteArray scenario = "'tasks': [{'name': 'A', 'steps': [{'try': [{'sleep': 10}], 'finally': [" + twice("repeat", "{'compute': 0}")
                                        + "]}]}], 'variants': [{'mode': '" + mode + "'}]";
            Bench bench(scenario.constData());
            bench.advance(5ms);
            bench.simulation.reset();
            QVERIFY(bench.record->isOver());
            QCOMPARE(endOf(*bench.record), QStringLiteral("cancelled 5"));
        }
    }

    // A turn that pauses is still one turn: nobody else runs before it is over.
    void aLongTurnIsNotSplit()
    {
        const auto record = played("'resources': {'n': {'number': 0}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'sleep': 0}, {'repeat': 30000, 'steps': [{'compute': 0}]}, {'log': 'A'}]},"
                                   "          {'name': 'B', 'steps': [{'offload': [{'log': 'thread'}]}]},"
                                   "          {'name': 'C', 'steps': [{'sleep': 0}, {'log': 'C'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        // Between the two turns the thread comes first.
        QCOMPARE(notesOf(*record), lines({"0 B: thread", "0 A: A", "0 C: C"}));
        const auto within = played("'tasks': [{'name': 'B', 'steps': [{'offload': [{'log': 'thread'}]}]},"
                                   "          {'name': 'A', 'steps': [{'repeat': 30000, 'steps': [{'compute': 0}]}, {'log': 'A'}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(notesOf(*within), lines({"0 A: A", "0 B: thread"}));
        const auto threads = played("'tasks': [{'name': 'A', 'steps': [{'repeat': 30000, 'steps': [{'compute': 0}]}, {'log': 'A'}]},"
                                    "          {'name': 'B', 'steps': [{'log': 'B'}]}],"
                                    "'variants': [{'mode': 'threads'}]");
        QCOMPARE(notesOf(*threads), lines({"0 A: A", "0 B: B"}));
    }

    // Cancelling the first passes it on to the last, whose end wakes the others one after another.
    void aChainOfAHundredThousandAwaitingTasksIsCancelledFromItsEnd()
    {
        const TaskId count = 100'000;
        Bench bench(chain(StepKind::Await, count, variant(Mode::Concurrent)));
        bench.cancelAt(10ms, 0);
        bench.finish();
        const FactTable facts = factsOf(bench.record->variants[0]->log, count);
        for (TaskId id = 0; id < count; ++id)
            QVERIFY(facts.at(id).state == State::Cancelled && facts.at(id).finished == 10ms);
        QCOMPARE(totalOf(*bench.record), 10.0);
    }

    void callsAHundredThousandDeepReturn()
    {
        const TaskId count = 100'000;
        const auto record = simulate(chain(StepKind::Call, count, mainCalls()));
        const FactTable facts = factsOf(record->variants[0]->log, count);
        for (TaskId id = 0; id < count; ++id)
            QVERIFY(facts.at(id).state == State::Done && facts.at(id).finished == 1000ms);
    }

    void callsAHundredThousandDeepAreCancelledAndDestroyed()
    {
        const TaskId count = 100'000;
        Bench cancelled(chain(StepKind::Call, count, mainCalls()));
        cancelled.interruptAt(10ms);
        cancelled.finish();
        QCOMPARE(endOf(*cancelled.record), QStringLiteral("cancelled 10"));
        Bench destroyed(chain(StepKind::Call, count, mainCalls()));
        destroyed.advance(10ms);
        destroyed.simulation.reset();
        QVERIFY(factsOf(destroyed.record->variants[0]->log, count).at(count - 1).state == State::Cancelled);
    }

    void aMillionTrivialJobsOnThreads()
    {
        const auto record = played("'tasks': [{'name': 't{i}', 'count': 1000000, 'steps': []}], 'variants': [{'mode': 'threads', 'workers': 3}]");
        const FactTable facts = factsOf(record->variants[0]->log, 1'000'000);
        QCOMPARE(facts.ended(), 1'000'000U);
        QCOMPARE(totalOf(*record), 0.0);
    }

    // Jobs that end at once are a turn each: the budget counts them.
    void manyShortJobsLetTheDriverLookIn()
    {
        Bench bench("'tasks': [{'name': 't{i}', 'count': 10000, 'steps': [{'log': 'x'}]}], 'variants': [{'mode': 'threads', 'workers': 1}]");
        QVERIFY(!bench.simulation->advance(0ns, 100));
        QVERIFY(factsOf(bench.record->variants[0]->log, 10'000).ended() < 100);
    }

    // Each takes its turn in constant time, however many have ended before.
    void asCompletedOfManyTasksIsNotQuadratic()
    {
        const auto record = played("'tasks': [{'name': 't{i}', 'count': 50000, 'steps': [{'sleep': {'uniform': [0, 1000000]}}]}],"
                                   "'variants': [{'name': 'v', 'main': [{'as_completed': 't{i}', 'steps': []}]}]");
        QCOMPARE(factsOf(record->variants[0]->log, 50'000).ended(), 50'000U);
    }

    void aDeadlockOfManyTasksIsExplainedSoon()
    {
        QByteArray tasks;
        for (int i = 0; i < 20'000; ++i)
            tasks += (i == 0 ? "" : ",") + QByteArray("{'name': 't") + QByteArray::number(i) + "', 'steps': [{'take': 'q'}]}";
        const QByteArray scenario = "'resources': {'q': {'queue': 1}}, 'tasks': [" + tasks + "], 'variants': [{'mode': 'concurrent'}]";
        const auto record = played(scenario.constData());
        QCOMPARE(endOf(*record), QStringLiteral("deadlocked 0"));
        QCOMPARE(errorOf(*record, 19'999), QStringLiteral("waits for something in q, which stays empty"));
    }

private:
    // A million times a million times.
    static QByteArray twice(const QByteArray &key, const QByteArray &steps)
    {
        return "{'" + key + "': 1000000, 'steps': [{'" + key + "': 1000000, 'steps': [" + steps + "]}]}";
    }

    // Each task awaits or calls the next; the last one sleeps.
    static Scenario chain(StepKind kind, TaskId count, const Variant &variant)
    {
        std::vector<TaskTemplate> tasks;
        for (TaskId id = 0; id < count; ++id) {
            Step step = sleepFor(1000);
            if (id + 1 < count) {
                step.kind = kind;
                step.value = TaskRefs{{}, false, {{id + 1, 1}}};
            }
            tasks.push_back(task(QStringLiteral("t%1").arg(id), {step}));
        }
        return scenario(std::move(tasks), {variant});
    }
    static Variant mainCalls()
    {
        Variant variant;
        variant.name = QStringLiteral("v");
        variant.mode = Mode::Concurrent;
        variant.hasMain = true;
        Step step;
        step.kind = StepKind::Call;
        step.value = TaskRefs{{}, false, {{0, 1}}};
        variant.main = {step};
        return variant;
    }
};

QTEST_GUILESS_MAIN(EndlessTest)
#include "tst_endless.moc"
