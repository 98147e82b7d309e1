// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/completed.h"
#include "tests/support/randomtrace.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

using Steps = std::vector<InFlightStep>;

void ends(FactTable &table, TaskId task, Nanoseconds at, State end = State::Done)
{
    table.take({.time = at, .task = task, .state = end});
}

} // namespace

class CompletedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurveRisesWithEveryEnd()
    {
        FactTable table(4);
        ends(table, 0, 30ms);
        ends(table, 1, 10ms, State::Failed);
        ends(table, 2, 20ms, State::TimedOut);
        QCOMPARE(completedSteps(table), (Steps{{0ms, 0}, {10ms, 1}, {20ms, 2}, {30ms, 3}}));
    }

    void endsAtOneInstantAreOneStep()
    {
        FactTable table(3);
        ends(table, 0, 0ms);
        ends(table, 1, 5ms);
        ends(table, 2, 5ms, State::Cancelled);
        QCOMPARE(completedSteps(table), (Steps{{0ms, 1}, {5ms, 3}}));
    }

    void aDeadlockCompletesNothing()
    {
        FactTable table(2);
        ends(table, 0, 5ms, State::Deadlocked);
        QCOMPARE(completedSteps(table), (Steps{{0ms, 0}}));
        QCOMPARE(completedSteps(FactTable(0)), (Steps{{0ms, 0}}));
    }

    void onlyTheChosenCount()
    {
        FactTable table(3);
        for (TaskId task = 0; task < 3; ++task)
            ends(table, task, std::chrono::milliseconds(task + 1));
        const std::vector<TaskId> list{0, 2};
        QCOMPARE(completedSteps(table, TaskChoice(list)), (Steps{{0ms, 0}, {1ms, 1}, {3ms, 2}}));
    }

    void randomTracesAreCountedAsByHand()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            VariantTrace trace;
            testing::writeRandomTrace(trace, 25, seed);
            const FactTable facts = factsOf(trace.log, 25);
            std::vector<TaskId> odd;
            for (TaskId task = 1; task < 25; task += 2)
                odd.push_back(task);
            const TaskChoice choice = seed % 2 == 0 ? TaskChoice() : TaskChoice(odd);
            const Steps steps = completedSteps(facts, choice);
            for (Nanoseconds time{0}; time <= trace.now(); ++time) {
                quint32 naive = 0;
                for (std::size_t i = 0; i < trace.log.size(); ++i) {
                    const Event event = trace.log.at(i);
                    const bool isEndOfOne = event.kind == EventKind::StateChanged && isEnd(event.state) &&
                                            event.state != State::Deadlocked && choice.has(event.task);
                    naive += event.time <= time && isEndOfOne ? 1 : 0;
                }
                QCOMPARE(countAt(steps, time), naive);
            }
        }
    }
};

QTEST_GUILESS_MAIN(CompletedTest)
#include "tst_completed.moc"
