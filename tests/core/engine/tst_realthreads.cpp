// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demoserver.h"
#include "tests/support/realruns.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

Variant threads(int workers)
{
    Variant result = variant(Mode::Threads);
    result.workers = workers;
    return result;
}

Step named(StepKind kind, quint32 index)
{
    Step step;
    step.kind = kind;
    step.value = ResourceRef{QStringLiteral("r"), index};
    return step;
}

Scenario with(std::vector<Resource> resources, std::vector<TaskTemplate> tasks, Variant variant)
{
    Scenario result = scenario(std::move(tasks), {std::move(variant)});
    result.resources = std::move(resources);
    return result;
}

Step blockingSleep(double milliseconds)
{
    Step step = sleepFor(milliseconds);
    step.options = {{OptionKey::Blocking, true}};
    return step;
}

} // namespace

// Lower bounds of times are exact; what has to be shorter than something is measured against it.
class RealThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepsOnThreadsOverlap()
    {
        const auto record = realRun(scenario({task(QStringLiteral("t{i}"), {sleepFor(200)}, 8)}, {threads(8)}));
        QVERIFY(record);
        const FactTable facts = testing::factsOf(*record);
        Nanoseconds latestStart{0};
        for (TaskId id = 0; id < 8; ++id) {
            QVERIFY(facts.at(id).finished - facts.at(id).started >= 200ms);
            latestStart = std::max(latestStart, facts.at(id).started);
        }
        QVERIFY2(latestStart < 200ms, "all began before the first ended");
        QVERIFY(holdsOf(*record).empty());
    }

    void workersTakeTasksFirstComeFirstServed()
    {
        const auto record = realRun(scenario({task(QStringLiteral("t{i}"), {sleepFor(20)}, 9)}, {threads(2)}));
        QVERIFY(record);
        const FactTable facts = testing::factsOf(*record);
        for (TaskId id = 1; id < 9; ++id)
            QVERIFY(facts.at(id).started >= facts.at(id - 1).started);
        QVERIFY(facts.at(8).started >= 80ms);
    }

    void eachThreadSendsItsRequestsItself()
    {
        DemoServer server({.port = 0, .latency = 100ms});
        const auto record = realRun(
            scenario({task(QStringLiteral("t{i}"), {getFrom(QStringLiteral("/products/{i}"))}, 12)}, {threads(4)}), inRealTime(server.url()));
        QVERIFY(record);
        QCOMPARE(outcomes(*record).filter(QStringLiteral(" done")).size(), 12);
        QCOMPARE(server.mostAtOnce(), 4);
        QCOMPARE(server.connectionsSeen(), 4); // a client each, that keeps its connection
    }

    void aLockLetsOneThreadInAtATime()
    {
        const auto record =
            realRun(with({{QStringLiteral("r"), ResourceKind::Lock}},
                         {task(QStringLiteral("t{i}"), {around(StepKind::With, {sleepFor(20)}, ResourceRef{QStringLiteral("r"), 0})}, 6)}, threads(6)));
        QVERIFY(record);
        int inside = 0;
        for (const Event &event : eventsOf(*record)) {
            inside += event.kind == EventKind::Acquired ? 1 : event.kind == EventKind::Released ? -1 : 0;
            QVERIFY(inside <= 1);
        }
        QVERIFY(totalOf(*record) >= 120);
    }

    void aBarrierAndAQueueJoinThreads()
    {
        const auto record = realRun(with({{QStringLiteral("b"), ResourceKind::Barrier, 3}, {QStringLiteral("q"), ResourceKind::Queue, 1}},
                                         {task(QStringLiteral("t{i}"), {sleepEach({10, 20, 40}), named(StepKind::Wait, 0)}, 3),
                                          task(QStringLiteral("p"), {around(StepKind::Repeat, {named(StepKind::Put, 1)}, qint64(20))}),
                                          task(QStringLiteral("c"), {around(StepKind::Repeat, {named(StepKind::Take, 1)}, qint64(20))})},
                                         threads(5)));
        QVERIFY(record);
        QCOMPARE(outcomes(*record).filter(QStringLiteral(" done")).size(), 5);
        for (TaskId id = 0; id < 3; ++id)
            QVERIFY(testing::factsOf(*record).at(id).finished >= 40ms);
    }

    void threadsThatWaitForEachOtherAreDeadlocked()
    {
        const auto record = realRun(with({{QStringLiteral("b"), ResourceKind::Barrier, 3}},
                                         {task(QStringLiteral("t{i}"), {named(StepKind::Wait, 0)}, 2)}, threads(4)));
        QVERIFY(record);
        QCOMPARE(outcomes(*record).filter(QStringLiteral("deadlocked")).size(), 2);
    }

    void whatIsOffloadedGoesOnWhileTheLoopIsHeld()
    {
        const auto record = realRun(scenario({task(QStringLiteral("o"), {around(StepKind::Offload, {sleepFor(50), sleepFor(50)})}),
                                              task(QStringLiteral("h"), {blockingSleep(400)})},
                                             {variant(Mode::Concurrent)}));
        QVERIFY(record);
        Nanoseconds workEnded{-1};
        for (const Event &event : eventsOf(*record)) {
            if (event.kind == EventKind::WorkEnds)
                workEnded = event.time;
        }
        QVERIFY(workEnded >= 100ms);
        QVERIFY2(workEnded < 400ms, "the worker did not wait for the loop");
        QVERIFY2(testing::factsOf(*record).at(0).finished >= 400ms, "but the loop heard of it only then");
    }

    void offloadingKeepsTheLoopFree()
    {
        const auto record =
            realRun(scenario({task(QStringLiteral("o{i}"), {around(StepKind::Offload, {sleepFor(100)})}, 3)}, {variant(Mode::Concurrent)}));
        QVERIFY(record);
        QCOMPARE(outcomes(*record).filter(QStringLiteral(" done")).size(), 3);
        QVERIFY(holdsOf(*record).empty());
    }

    void aLoopThatIsHeldIsMeasured()
    {
        const auto record =
            realRun(scenario({task(QStringLiteral("short"), {blockingSleep(1)}), task(QStringLiteral("long"), {sleepFor(60), blockingSleep(50)}),
                              task(QStringLiteral("busy"), {sleepFor(150), computeFor(30)})},
                             {variant(Mode::Concurrent)}));
        QVERIFY(record);
        std::vector<Hold> holds = holdsOf(*record);
        // A machine that is busy may make a hold of the short one, too.
        std::erase_if(holds, [](const Hold &hold) { return hold.task == 0; });
        QCOMPARE(holds.size(), std::size_t(2));
        QCOMPARE(holds[0].task, TaskId(1));
        QVERIFY(holds[0].end - holds[0].begin >= 50ms);
        QVERIFY(holds[0].begin >= 60ms);
        QCOMPARE(holds[1].task, TaskId(2));
        QVERIFY(holds[1].end - holds[1].begin >= 30ms);
    }

    void anInterpretersLockMakesThreadsComputeOneAfterAnother()
    {
        Variant gil = threads(2);
        gil.gil = true;
        const auto record = realRun(scenario({task(QStringLiteral("t{i}"), {computeFor(60)}, 2)}, {gil}));
        QVERIFY(record);
        QVERIFY(totalOf(*record) >= 119);
    }

    void cancellingATaskOnAThreadWaitsForTheStepThatBlocks()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(scenario({task(QStringLiteral("t"), {sleepFor(300), sleepFor(60'000)})}, {threads(1)}), inRealTime());
        QTRY_VERIFY(session.record()->variants[0]->log.size() >= 4);
        session.cancelTask(0, 0);
        QVERIFY(finished.wait(20'000));
        QVERIFY(outcomes(*session.record())[0].endsWith(QStringLiteral("cancelled")));
        QVERIFY(testing::factsOf(*session.record()).at(0).finished >= 300ms);
    }
};

QTEST_GUILESS_MAIN(RealThreadsTest)
#include "tst_realthreads.moc"
