// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runsetup.h"
#include "tests/support/outcomes.h"
#include "tests/support/scenarios.h"

#include "core/trace/summary.h"
#include "core/trace/transitions.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

// Every expected time here is derived by hand from what asyncio does.
class ModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequentialTasksFollowEachOther()
    {
        const auto record = run({task(name("t {i}"), {sleepFor(1000)}, 3)}, variant(Mode::Sequential));
        QCOMPARE(outcomes(*record), lines({"t 1 0/0/1000 done", "t 2 1000/1000/2000 done", "t 3 2000/2000/3000 done"}));
        QCOMPARE(totalOf(*record), 3000.0);
    }

    void sequentialTasksHoldTheLoopAndAwaitedOnesDoNot()
    {
        const auto blocking = run({task(name("t"), {sleepFor(1000)})}, variant(Mode::Sequential));
        const auto awaited = run({task(name("t"), {sleepFor(1000)})}, variant(Mode::SequentialAwait));
        QCOMPARE(holdsOf(*blocking), lines({"t 0-1000"}));
        QCOMPARE(holdsOf(*awaited), QStringList());
        QCOMPARE(outcomes(*awaited), outcomes(*blocking));
    }

    void concurrentTasksWaitTogether()
    {
        const auto record = run({task(name("t {i}"), {sleepFor(1000)}, 3)}, variant(Mode::Concurrent));
        QCOMPARE(outcomes(*record), lines({"t 1 0/0/1000 done", "t 2 0/0/1000 done", "t 3 0/0/1000 done"}));
        QCOMPARE(totalOf(*record), 1000.0);
    }

    void gatherTakesAsLongAsTheLongest()
    {
        const auto record = run({task(name("A"), {sleepFor(1000)}), task(name("B"), {sleepFor(5000)}),
                                 task(name("C"), {sleepFor(3000)})},
                                variant(Mode::Concurrent));
        QCOMPARE(outcomes(*record), lines({"A 0/0/1000 done", "B 0/0/5000 done", "C 0/0/3000 done"}));
        QCOMPARE(totalOf(*record), 5000.0);
    }

    void aGateLetsTasksInAsOthersLeave()
    {
        const auto record =
            run({task(name("t{i}"), {sleepEach({300, 100, 200, 50})}, 4)}, variant(Mode::Concurrent, 2));
        QCOMPARE(outcomes(*record),
                 lines({"t1 0/0/300 done", "t2 0/0/100 done", "t3 0/100/300 done", "t4 0/300/350 done"}));
    }

    void aChunkWaitsForTheSlowestOfTheLast()
    {
        const auto record =
            run({task(name("t{i}"), {sleepEach({300, 100, 200, 50, 10})}, 5)}, variant(Mode::Chunked, 2));
        QCOMPARE(outcomes(*record), lines({"t1 0/0/300 done", "t2 0/0/100 done", "t3 300/300/500 done",
                                           "t4 300/300/350 done", "t5 500/500/510 done"}));
    }

    // A computes 200 ms before it awaits, so B's first step comes 200 ms late, and A's timer of 100 ms, set at 200, is
    // due at 300; B computes from 200 to 400, and A goes on only then.
    void computingHoldsEverybodyElseUp()
    {
        const auto record = run({task(name("A"), {computeFor(200), sleepFor(100)}), task(name("B"), {computeFor(200)})},
                                variant(Mode::Concurrent));
        QCOMPARE(outcomes(*record), lines({"A 0/0/400 done", "B 0/200/400 done"}));
        QCOMPARE(holdsOf(*record), lines({"A 0-200", "B 200-400"}));
    }

    void aBlockingSleepInACoroutineHoldsTheLoop()
    {
        Step blocking = sleepFor(100);
        blocking.options.push_back({OptionKey::Blocking, true});
        const auto record = run({task(name("t{i}"), {blocking}, 3)}, variant(Mode::Concurrent));
        QCOMPARE(outcomes(*record), lines({"t1 0/0/100 done", "t2 0/100/200 done", "t3 0/200/300 done"}));
    }

    void aFailureIsRecordedAndTheOthersGoOn()
    {
        for (const Mode mode : {Mode::Sequential, Mode::SequentialAwait, Mode::Concurrent}) {
            const auto record = run({task(name("A"), {withWords(StepKind::Fail, name("broken")), sleepFor(10)}),
                                     task(name("B"), {sleepFor(10)})},
                                    variant(mode));
            QCOMPARE(outcomes(*record), lines({"A 0/0/0 failed", "B 0/0/10 done"}));
            QCOMPARE(errorOf(*record, 0), name("broken"));
        }
    }

    void aNoteTakesNoTimeAndCarriesTheInstancesNumber()
    {
        const auto record = run({task(name("t"), {withWords(StepKind::Log, name("I am {i}"))}, 2)},
                                variant(Mode::Concurrent));
        QStringList notes;
        const EventLog &log = record->variants[0]->log;
        LogCursor(log).readNew([&](const Event &event) {
            if (event.kind == EventKind::Note)
                notes << log.message(event.detail).text();
        });
        QCOMPARE(notes, lines({"I am 1", "I am 2"}));
        QCOMPARE(totalOf(*record), 0.0);
    }

    void everyTaskThatWasCreatedEndsOnce()
    {
        const auto record = run({task(name("t{i}"), {sleepFor(5), computeFor(1), sleepFor(0)}, 500)},
                                variant(Mode::Concurrent, 7));
        QVector<int> ends(500);
        LogCursor(record->variants[0]->log).readNew([&](const Event &event) {
            if (event.kind == EventKind::StateChanged && isEnd(event.state))
                ++ends[static_cast<int>(event.task)];
        });
        QCOMPARE(ends, QVector<int>(500, 1));
        QCOMPARE(peakOf(inFlightSteps(factsOf(record->variants[0]->log, 500))), 7U);
    }

    void theTimesOfATaskNeverGoBack()
    {
        const auto record = run({task(name("t{i}"), {sleepEach({3, 1, 2}), computeFor(1)}, 50)},
                                variant(Mode::Concurrent, 4));
        QVector<Nanoseconds> last(50, Nanoseconds{0});
        LogCursor(record->variants[0]->log).readNew([&](const Event &event) {
            if (event.task == noTask)
                return;
            QVERIFY(event.time >= last[static_cast<int>(event.task)]);
            last[static_cast<int>(event.task)] = event.time;
        });
    }

    void variantsStartAfreshOnTheSameDraws()
    {
        Step random;
        random.kind = StepKind::Sleep;
        random.value = DurationSpec(UniformDuration{10, 500});
        const Scenario s = scenario({task(name("t{i}"), {random}, 20)},
                                    {variant(Mode::Concurrent), variant(Mode::SequentialAwait)});
        const auto record = simulate(s);
        const FactTable concurrent = factsOf(record->variants[0]->log, 20);
        const FactTable sequential = factsOf(record->variants[1]->log, 20);
        for (TaskId id = 0; id < 20; ++id) {
            QCOMPARE(sequential.at(id).finished - sequential.at(id).started,
                     concurrent.at(id).finished - concurrent.at(id).started);
        }
        QVERIFY(concurrent.at(0).finished != concurrent.at(1).finished);
    }

    void theSameSeedGivesTheSameTraceAndAnotherSeedAnother()
    {
        Step random;
        random.kind = StepKind::Sleep;
        random.value = DurationSpec(ExponentialDuration{100});
        const Scenario s = scenario({task(name("t{i}"), {random}, 20)}, {variant(Mode::Concurrent, 3)});
        RunOptions other;
        other.seed = 2;
        QCOMPARE(eventsOf(*simulate(s)), eventsOf(*simulate(s)));
        QVERIFY(eventsOf(*simulate(s)) != eventsOf(*simulate(s, other)));
    }

    void onlyTheVariantsAskedForRun()
    {
        const Scenario s = scenario({task(name("t"), {sleepFor(1)})},
                                    {variant(Mode::Sequential), variant(Mode::Concurrent), variant(Mode::Chunked, 1)});
        RunOptions options;
        options.variants = lines({"chunked", "sequential"});
        const auto record = simulate(s, options);
        QCOMPARE(record->variants.size(), std::size_t(2));
        QCOMPARE(record->variants[0]->name, name("sequential"));
        QCOMPARE(record->variants[1]->name, name("chunked"));
    }

    void aScenarioWithoutTasksIsOverAtOnce()
    {
        for (const Mode mode : {Mode::Sequential, Mode::SequentialAwait, Mode::Concurrent, Mode::Chunked}) {
            const auto record = run({}, variant(mode, mode == Mode::Chunked ? 2 : 0));
            QVERIFY(record->isOver());
            QCOMPARE(totalOf(*record), 0.0);
        }
    }

private:
    static QString name(const char *text) { return QString::fromLatin1(text); }

    static std::shared_ptr<RunRecord> run(std::vector<TaskTemplate> tasks, const Variant &variant)
    {
        return simulate(scenario(std::move(tasks), {variant}));
    }

    static QStringList holdsOf(const RunRecord &record)
    {
        TransitionTable table(record.tasks.count());
        LogCursor(record.variants[0]->log).readNew([&](const Event &event) { table.take(event); });
        QStringList list;
        for (const Hold &hold : table.holds()) {
            list << QStringLiteral("%1 %2-%3")
                        .arg(record.tasks.name(hold.task))
                        .arg(toMilliseconds(hold.begin))
                        .arg(toMilliseconds(hold.end));
        }
        return list;
    }

    static std::vector<Event> eventsOf(const RunRecord &record)
    {
        std::vector<Event> events;
        LogCursor(record.variants[0]->log).readNew([&](const Event &event) { events.push_back(event); });
        return events;
    }
};

QTEST_GUILESS_MAIN(ModesTest)
#include "tst_modes.moc"
