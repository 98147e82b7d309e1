// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulatedlane.h"
#include "core/scenario/gallery.h"
#include "core/trace/checkpoints.h"
#include "tests/support/played.h"

#include <QProcess>
#include <QTest>

#include <random>

using namespace interleave;
using namespace interleave::testing;

namespace {

// So many steps of a lane are compared at most; thousands of tasks only at some of them.
constexpr std::size_t mostSteps = 1'000;

// What the engine itself has in its queues at a moment, in the names in which its tasks run.
struct EngineState
{
    TracePoint point;
    std::vector<TaskId> ready;
    std::vector<std::pair<TaskId, Nanoseconds>> taskTimers; ///< sleeps, and requests, in order of their times
    std::vector<Nanoseconds> otherTimers;                   ///< time limits, and connections that are made
    std::vector<TaskId> begun, ended, waiting;
    std::size_t freeWorkers = 0;
    std::size_t queuedJobs = 0;
    std::size_t readyThreads = 0;
    bool isHeld = false;
};

class Observer
{
public:
    explicit Observer(SimulatedLane &lane)
        : m_lane(lane)
    {
        for (TaskRun &task : lane.run().tasks())
            m_strands.emplace(&task, &task);
        m_strands.emplace(&lane.run().main(), &lane.run().main());
    }

    EngineState look()
    {
        VariantRun &run = m_lane.run();
        EngineState state;
        state.point = {m_lane.now(), m_lane.trace().log.size()};
        const bool onThreads = m_lane.trace().onThreads();
        const auto visitReady = [&](const Callback &callback) {
            const auto found = m_strands.find(callback.object());
            // A turn that pauses stands in the queue, but has not ended.
            if (found != m_strands.end() && !run.isTurnPausing() && speaks(*found->second))
                state.ready.push_back(found->second->who().id());
        };
        if (onThreads)
            m_lane.threads().visitReady(visitReady);
        else
            run.loop().visitReady(visitReady);
        run.loop().visitTimers([&](Nanoseconds due, const Callback &callback) {
            const auto found = m_strands.find(callback.object());
            if (found != m_strands.end())
                state.taskTimers.emplace_back(found->second->who().id(), due);
            else
                state.otherTimers.push_back(due);
        });
        std::ranges::sort(state.taskTimers);
        std::ranges::sort(state.otherTimers);
        for (TaskRun &task : run.tasks()) {
            if (task.isBegun())
                state.begun.push_back(task.id());
            if (task.hasEnded())
                state.ended.push_back(task.id());
            if (task.isWaiting() && !task.hasEnded())
                state.waiting.push_back(task.who().id());
        }
        m_lane.threads().visitReady([&state](const Callback &) { ++state.readyThreads; });
        state.freeWorkers = run.workers().freeWorkers();
        state.queuedJobs = run.workers().queued();
        state.isHeld = run.loop().isHeld();
        return state;
    }

private:
    // The main program of a mode is nobody, but for the tasks that it runs in place.
    static bool speaks(TaskRun &strand) { return !strand.isSilent() || &strand.who() != &strand; }

    SimulatedLane &m_lane;
    std::map<const void *, TaskRun *> m_strands;
};

QByteArray words(const std::vector<TaskId> &tasks)
{
    QByteArray text;
    for (const TaskId task : tasks)
        text += QByteArray::number(static_cast<qint64>(task)) + ' ';
    return text;
}

// What differs between the two; empty when nothing does.
QByteArray difference(const EngineState &engine, const Moment &moment)
{
    const auto differs = [](const char *what, const QByteArray &expected, const QByteArray &found) {
        return QByteArray(what) + ": the engine has " + expected + ", the moment " + found;
    };
    if (moment.isOver()) // what a deadlock leaves in the queues is nobody's any more
        return {};
    // Threads whose time is up stand in their queue, and have not done anything yet that a log could have.
    std::vector<TaskId> ready = engine.ready;
    if (moment.trace().onThreads())
        std::erase_if(ready, [&moment](TaskId task) {
            return isWaiting(moment.state(task)) || moment.state(task) == State::Computing;
        });
    if (moment.ready() != ready)
        return differs("ready", words(ready), words(moment.ready()));
    std::vector<TaskId> begun, ended;
    for (TaskId task = 0; task < moment.taskCount(); ++task) {
        if (moment.state(task) != State::NotStarted)
            begun.push_back(task);
        if (isEnd(moment.state(task)))
            ended.push_back(task);
    }
    if (begun != engine.begun || ended != engine.ended)
        return differs("begun and ended", words(engine.begun) + "/ " + words(engine.ended), words(begun) + "/ " + words(ended));
    for (const TaskId task : engine.waiting) {
        const State state = moment.state(task);
        if (!isWaiting(state) && state != State::Computing && task != noTask)
            return differs("waiting", QByteArray::number(task), stateKey(state));
    }
    if (moment.loopHolder().has_value() != engine.isHeld)
        return differs("held", engine.isHeld ? "a holder" : "none", moment.loopHolder() ? "one" : "none");

    std::vector<std::pair<TaskId, Nanoseconds>> sleeps, engineSleeps;
    std::vector<Nanoseconds> deadlines;
    for (const Timer &timer : moment.timers()) {
        if (timer.isDeadline)
            deadlines.push_back(timer.due);
        else
            sleeps.emplace_back(timer.task, timer.due);
    }
    std::ranges::sort(sleeps);
    std::ranges::sort(deadlines);
    std::ranges::copy_if(engine.taskTimers, std::back_inserter(engineSleeps), [&moment](const auto &timer) {
        return !ioStates.has(moment.state(timer.first)) && moment.state(timer.first) != State::WaitDatabase;
    });
    if (sleeps != engineSleeps)
        return differs("sleeping", QByteArray::number(engineSleeps.size()), QByteArray::number(sleeps.size()));
    const std::size_t connecting = moment.tasksIn(State::IoConnecting).size();
    if (!std::ranges::includes(engine.otherTimers, deadlines) || engine.otherTimers.size() > deadlines.size() + connecting)
        return differs("time limits", QByteArray::number(engine.otherTimers.size()), QByteArray::number(deadlines.size()));

    if (moment.trace().onThreads() && moment.queuedForWorkers().size() != engine.queuedJobs)
        return differs("queued jobs", QByteArray::number(engine.queuedJobs), QByteArray::number(moment.queuedForWorkers().size()));
    const auto workers = static_cast<std::size_t>(moment.trace().workers);
    if (!moment.trace().onThreads() && workers > 0) {
        const std::size_t busy = workers - engine.freeWorkers;
        if (moment.working().size() > busy || busy > moment.working().size() + engine.readyThreads)
            return differs("working", QByteArray::number(busy), QByteArray::number(moment.working().size()));
    }
    return {};
}

// Runs a variant, step by step, and compares what was seen with what its log says, in a random order.
QByteArray compareVariant(const Scenario &scenario, const Variant &variant, std::mt19937 &random)
{
    const std::vector<const Variant *> variants{&variant};
    const std::shared_ptr<RunRecord> record = newRecord(scenario, variants, {});
    SimulatedLane lane(scenario, variant, record->seed, *record->variants[0]);
    Observer observer(lane);
    std::vector<EngineState> seen;
    const std::size_t everySo = 1 + record->tasks.count() / 200;
    for (std::size_t step = 0; !lane.isOver() && step < mostSteps * everySo; ++step) {
        if (step % everySo == 0)
            seen.push_back(observer.look());
        lane.runNext();
    }
    if (lane.isOver())
        seen.push_back(observer.look());
    std::ranges::shuffle(seen, random);
    Checkpoints checkpoints(*record->variants[0], record->tasks.count(), 100'000);
    for (const EngineState &state : seen) {
        if (QByteArray fault = difference(state, checkpoints.at(state.point)); !fault.isEmpty())
            return variant.name.toUtf8() + " after " + QByteArray::number(state.point.count) + " events: " + fault;
    }
    return {};
}

QByteArray compare(const Scenario &scenario)
{
    std::mt19937 random(1);
    for (const Variant &variant : scenario.variants) {
        if (QByteArray fault = compareVariant(scenario, variant, random); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

class MomentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentOfBuiltInScenariosIsTheEnginesOwn_data()
    {
        QTest::addColumn<QString>("id");
        for (const BuiltinScenario &scenario : builtinScenarios())
            QTest::addRow("%s", scenario.id) << QString::fromLatin1(scenario.id);
    }
    void everyMomentOfBuiltInScenariosIsTheEnginesOwn()
    {
        QFETCH(QString, id);
        const ReadResult read = loadBuiltin(id);
        QVERIFY(read.scenario);
        const QByteArray fault = compare(*read.scenario);
        QVERIFY2(fault.isEmpty(), fault.constData());
    }

    void everyMomentOfGeneratedScenariosIsTheEnginesOwn()
    {
        const QString script = QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/differential/generate.py");
        for (int seed = 1; seed <= 40; ++seed) {
            QProcess python;
            python.start(QStringLiteral(INTERLEAVE_PYTHON), {QStringLiteral("-B"), script, QString::number(seed)});
            QVERIFY(python.waitForFinished());
            const ReadResult read = readScenario(python.readAllStandardOutput());
            QVERIFY2(read.scenario, python.readAllStandardError().constData());
            const QByteArray fault = compare(*read.scenario);
            QVERIFY2(fault.isEmpty(), ("seed " + QByteArray::number(seed) + ", " + fault).constData());
        }
    }

    void aTaskThatIsCalledOnAWorkerIsNotInTheLoopsQueue()
    {
        const QByteArray fault = compare(scenarioOf(
            "'tasks': [{'name': 'A', 'steps': [{'offload': [{'call': 'B'}, {'sleep': 10}, {'call': 'C'}]}]},"
            "{'name': 'B', 'steps': [{'sleep': 20}]}, {'name': 'C', 'steps': [{'compute': 5}]},"
            "{'name': 'D', 'steps': [{'compute': 30}, {'sleep': 1}]}],"
            "'variants': [{'name': 'own', 'main': [{'gather': ['A', 'D']}]}, {'mode': 'sequential-await'}]"));
        QVERIFY2(fault.isEmpty(), fault.constData());
    }
};

QTEST_GUILESS_MAIN(MomentsTest)
#include "tst_moments.moc"
