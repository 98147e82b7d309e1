// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runsetup.h"
#include "core/engine/simulation.h"
#include "tests/support/outcomes.h"
#include "tests/support/scenarios.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

// A simulation that a test moves by hand.
struct Bench
{
    explicit Bench(Scenario s)
        : scenario(std::move(s))
        , variants(chosenVariants(scenario, {}))
        , record(newRecord(scenario, variants, {}))
        , simulation(scenario, variants, *record)
    {}

    Scenario scenario;
    std::vector<const Variant *> variants;
    std::shared_ptr<RunRecord> record;
    Simulation simulation;
};

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class CancellationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSleepingTaskIsCancelledWhereItSleeps()
    {
        Bench bench(scenario({task(name("A"), {sleepFor(1000)}), task(name("B"), {sleepFor(2000)})},
                             {variant(Mode::Concurrent)}));
        bench.simulation.advance(1500ms);
        bench.simulation.cancelTask(0, 1, 1500ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(outcomes(*bench.record), lines({"A 0/0/1000 done", "B 0/0/1500 cancelled"}));
        QCOMPARE(totalOf(*bench.record), 1500.0);
    }

    void askingAndRaisingAreRecordedApart()
    {
        Bench bench(scenario({task(name("A"), {sleepFor(1000)})}, {variant(Mode::Concurrent)}));
        bench.simulation.advance(500ms);
        bench.simulation.cancelTask(0, 0, 500ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(kinds(*bench.record), (std::vector{EventKind::CancelRequested, EventKind::CancelDelivered}));
    }

    void aTaskInLineForTheGateLeavesItAndTheNextMovesUp()
    {
        Bench bench(scenario({task(name("t{i}"), {sleepFor(100)}, 3)}, {variant(Mode::Concurrent, 1)}));
        bench.simulation.advance(50ms);
        bench.simulation.cancelTask(0, 1, 50ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(outcomes(*bench.record),
                 lines({"t1 0/0/100 done", "t2 0/-/50 cancelled", "t3 0/100/200 done"}));
    }

    // t2 has been handed the slot at 100 ms and has not had its turn; it must hand it on.
    void aTaskCancelledBetweenServedAndTurnHandsItsSlotOn()
    {
        Bench bench(scenario({task(name("t{i}"), {sleepFor(100)}, 3)}, {variant(Mode::Concurrent, 1)}));
        bench.simulation.advance(100ms - 1ns);
        while (stateOf(*bench.record, 1) != State::Ready)
            QVERIFY(bench.simulation.stepOnce().has_value());
        bench.simulation.cancelTask(0, 1, 100ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(outcomes(*bench.record),
                 lines({"t1 0/0/100 done", "t2 0/-/100 cancelled", "t3 0/100/200 done"}));
    }

    void aTaskCancelledBeforeItsFirstStepNeverStarts()
    {
        Bench bench(scenario({task(name("A"), {computeFor(100)}), task(name("B"), {sleepFor(10)})},
                             {variant(Mode::Concurrent)}));
        bench.simulation.advance(50ms);
        bench.simulation.cancelTask(0, 1, 50ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(outcomes(*bench.record), lines({"A 0/0/100 done", "B 0/-/100 cancelled"}));
    }

    // asyncio: cancel() cannot interrupt computing; it is raised at the next suspension.
    void aComputingTaskIsCancelledAtItsNextSuspension()
    {
        Bench bench(scenario({task(name("A"), {computeFor(100), sleepFor(1000)})}, {variant(Mode::Concurrent)}));
        bench.simulation.advance(50ms);
        bench.simulation.cancelTask(0, 0, 50ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(outcomes(*bench.record), lines({"A 0/0/100 cancelled"}));
    }

    void aTaskAskedDuringItsLastStepEndsCancelled()
    {
        Bench bench(scenario({task(name("A"), {computeFor(100)})}, {variant(Mode::Concurrent)}));
        bench.simulation.advance(50ms);
        bench.simulation.cancelTask(0, 0, 50ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(outcomes(*bench.record), lines({"A 0/0/100 cancelled"}));
    }

    void nothingHappensToATaskThatEndedOrNeverBegan()
    {
        Bench bench(scenario({task(name("t{i}"), {sleepFor(100)}, 3)}, {variant(Mode::SequentialAwait)}));
        bench.simulation.advance(150ms);
        bench.simulation.cancelTask(0, 0, 150ms);
        bench.simulation.cancelTask(0, 2, 150ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(outcomes(*bench.record),
                 lines({"t1 0/0/100 done", "t2 100/100/200 done", "t3 200/200/300 done"}));
        QVERIFY(kinds(*bench.record).empty());
    }

    void cancellingTwiceIsCancellingOnce()
    {
        Bench bench(scenario({task(name("A"), {sleepFor(1000)})}, {variant(Mode::Concurrent)}));
        bench.simulation.advance(500ms);
        bench.simulation.cancelTask(0, 0, 500ms);
        bench.simulation.cancelTask(0, 0, 500ms);
        bench.simulation.advance(Nanoseconds::max());
        QCOMPARE(outcomes(*bench.record), lines({"A 0/0/500 cancelled"}));
    }

    void ctrlCEndsEveryTaskAtOnceEvenWhatBlocks_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain calls") << int(Mode::Sequential)
                                     << lines({"t1 0/0/100 done", "t2 100/100/150 cancelled", "t3 -/-/- not-started"});
        QTest::newRow("awaited") << int(Mode::SequentialAwait)
                                 << lines({"t1 0/0/100 done", "t2 100/100/150 cancelled", "t3 -/-/- not-started"});
        QTest::newRow("gate") << int(Mode::Concurrent)
                              << lines({"t1 0/0/100 done", "t2 0/100/150 cancelled", "t3 0/-/150 cancelled"});
        QTest::newRow("chunks") << int(Mode::Chunked)
                                << lines({"t1 0/0/100 done", "t2 100/100/150 cancelled", "t3 -/-/- not-started"});
    }
    void ctrlCEndsEveryTaskAtOnceEvenWhatBlocks()
    {
        QFETCH(int, mode);
        Bench bench(scenario({task(name("t{i}"), {sleepFor(100)}, 3)}, {variant(static_cast<Mode>(mode), 1)}));
        bench.simulation.advance(150ms);
        bench.simulation.interrupt(150ms);
        QVERIFY(bench.simulation.advance(150ms));
        QVERIFY(bench.simulation.isOver());
        QTEST(outcomes(*bench.record), "expected");
        QCOMPARE(totalOf(*bench.record), 150.0);
    }

    void ctrlCEndsComputing()
    {
        Bench bench(scenario({task(name("t{i}"), {computeFor(100)}, 3)}, {variant(Mode::Concurrent)}));
        bench.simulation.advance(150ms);
        bench.simulation.interrupt(150ms);
        bench.simulation.advance(150ms);
        QCOMPARE(outcomes(*bench.record),
                 lines({"t1 0/0/100 done", "t2 0/100/150 cancelled", "t3 0/-/150 cancelled"}));
    }

    void ctrlCBeforeAnythingHappenedStartsNothing()
    {
        Bench bench(scenario({task(name("t{i}"), {sleepFor(100)}, 2)}, {variant(Mode::Concurrent)}));
        bench.simulation.interrupt(0ms);
        bench.simulation.advance(0ms);
        QVERIFY(bench.simulation.isOver());
        QCOMPARE(outcomes(*bench.record), lines({"t1 -/-/- not-started", "t2 -/-/- not-started"}));
    }

    void aSimulationThatIsLetGoLeavesNoTaskUnended()
    {
        std::shared_ptr<RunRecord> record;
        {
            Bench bench(scenario({task(name("t{i}"), {sleepFor(100), getFrom(name("/x"))}, 50)},
                                 {variant(Mode::Concurrent, 5), variant(Mode::Sequential), variant(Mode::Chunked, 7)}));
            bench.simulation.advance(130ms);
            record = bench.record;
        }
        QVERIFY(record->isOver());
        for (std::size_t i = 0; i < 3; ++i) {
            for (const QString &line : outcomes(*record, i))
                QVERIFY2(line.contains(name("done")) || line.contains(name("cancelled"))
                             || line.contains(name("not-started")),
                         qPrintable(line));
        }
    }

private:
    static State stateOf(const RunRecord &record, TaskId task)
    {
        return factsOf(record.variants[0]->log, record.tasks.count()).at(task).state;
    }

    static std::vector<EventKind> kinds(const RunRecord &record)
    {
        std::vector<EventKind> list;
        LogCursor(record.variants[0]->log).readNew([&](const Event &event) {
            if (event.kind == EventKind::CancelRequested || event.kind == EventKind::CancelDelivered)
                list.push_back(event.kind);
        });
        return list;
    }
};

QTEST_GUILESS_MAIN(CancellationTest)
#include "tst_cancellation.moc"
