// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/taskfacts.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Event change(Nanoseconds time, TaskId task, State state)
{
    return {.time = time, .task = task, .kind = EventKind::StateChanged, .state = state};
}

Event happens(Nanoseconds time, TaskId task, EventKind kind, quint32 detail = 0)
{
    return {.time = time, .task = task, .detail = detail, .kind = kind};
}

} // namespace

class TaskFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskNothingHappenedToHasNoTimes()
    {
        const FactTable table(1);
        QCOMPARE(table.count(), 1U);
        const TaskFacts &facts = table.at(0);
        QCOMPARE(facts.state, State::NotStarted);
        QCOMPARE(facts.created, TaskFacts::never);
        QCOMPARE(facts.started, TaskFacts::never);
        QCOMPARE(facts.finished, TaskFacts::never);
        QCOMPARE(facts.attempts, 1U);
        QVERIFY(!facts.inFlight());
        QVERIFY(table.created().empty());
        QVERIFY(!table.end());
    }

    void aLifeLeavesThreeTimes()
    {
        FactTable table(1);
        table.take(change(1ms, 0, State::Created));
        table.take(change(2ms, 0, State::Running));
        table.take(happens(2ms, 0, EventKind::Started));
        QVERIFY(table.at(0).inFlight());
        QCOMPARE(table.inFlight(), 1U);
        table.take(change(3ms, 0, State::WaitTimer));
        table.take(change(9ms, 0, State::Done));
        const TaskFacts &facts = table.at(0);
        QCOMPARE(facts.created, Nanoseconds(1ms));
        QCOMPARE(facts.started, Nanoseconds(2ms));
        QCOMPARE(facts.finished, Nanoseconds(9ms));
        QCOMPARE(facts.state, State::Done);
        QVERIFY(!facts.inFlight());
        QCOMPARE(table.inFlight(), 0U);
        QCOMPARE(table.ended(), 1U);
    }

    void waitingAtTheGateIsNotInFlight()
    {
        FactTable table(1);
        table.take(change(0ms, 0, State::Created));
        table.take(change(0ms, 0, State::Running));
        table.take(change(0ms, 0, State::WaitGate));
        QVERIFY(!table.at(0).inFlight());
        QCOMPARE(table.inFlight(), 0U);
    }

    void aTaskCancelledBeforeItsFirstStepNeverStarts()
    {
        FactTable table(1);
        table.take(change(0ms, 0, State::Created));
        table.take(happens(1ms, 0, EventKind::CancelRequested));
        QVERIFY(table.at(0).cancelRequested);
        QCOMPARE(table.at(0).state, State::Created);
        table.take(change(2ms, 0, State::Cancelled));
        QCOMPARE(table.at(0).started, TaskFacts::never);
        QCOMPARE(table.at(0).finished, Nanoseconds(2ms));
        QCOMPARE(table.inFlight(), 0U);
        QCOMPARE(table.ended(), 1U);
    }

    void createdIsInOrderOfCreation()
    {
        FactTable table(3);
        table.take(change(0ms, 2, State::Created));
        table.take(change(0ms, 0, State::Created));
        table.take(change(1ms, 2, State::Running));
        QCOMPARE(table.created(), (std::vector<TaskId>{2, 0}));
    }

    void theEndsMessageIsTheTasksError()
    {
        FactTable table(1);
        table.take(change(0ms, 0, State::Running));
        Event note = happens(1ms, 0, EventKind::Note, 5);
        table.take(note);
        QCOMPARE(table.at(0).error, 0U);
        Event end = change(2ms, 0, State::Failed);
        end.detail = 7;
        table.take(end);
        QCOMPARE(table.at(0).error, 7U);
    }

    void attemptsAreTheLastOnesNumber()
    {
        FactTable table(1);
        table.take(happens(1ms, 0, EventKind::Attempt, 2));
        table.take(happens(2ms, 0, EventKind::Attempt, 3));
        QCOMPARE(table.at(0).attempts, 3U);
    }

    void attemptsOfAnEarlierMomentAreThoseThatHadBegun()
    {
        FactTable table(2);
        for (const TaskId task : {0U, 1U})
            table.take(change(0ms, task, State::Running));
        table.take(happens(1ms, 0, EventKind::Attempt, 2));
        table.take(happens(2ms, 1, EventKind::Attempt, 2));
        table.take(happens(3ms, 0, EventKind::Attempt, 3));
        const auto at = [&table](TaskId task, Nanoseconds time) {
            const quint32 attempts = table.attemptsAt(task, time);
            return table.upTo(time).at(task).attempts == attempts ? attempts : 0U;
        };
        QCOMPARE(at(0, 0ms), 1U);
        QCOMPARE(at(0, 1ms), 2U);
        QCOMPARE(at(1, 1ms), 1U);
        QCOMPARE(at(0, 2ms), 2U);
        QCOMPARE(at(1, 2ms), 2U);
        QCOMPARE(at(0, 3ms), 3U);
        QCOMPARE(at(1, 9ms), 2U);
    }

    void theStepIsTheLastOneNamed()
    {
        FactTable table(1);
        Event event = change(0ms, 0, State::Running);
        event.step = 4;
        table.take(event);
        table.take(change(1ms, 0, State::Done)); // says no step
        QCOMPARE(table.at(0).step, 4U);
    }

    void eventsOfNoTaskTouchNone()
    {
        FactTable table(1);
        table.take(change(1ms, 1, State::Done));
        table.take(happens(1ms, noTask, EventKind::VariantBegins));
        table.take(happens(1ms, noTask, EventKind::Note));
        QCOMPARE(table.ended(), 0U);
        QVERIFY(!table.end());
        table.take(happens(5ms, noTask, EventKind::VariantEnds));
        QCOMPARE(table.end(), std::optional<Nanoseconds>(5ms));
    }

    void aWholeLogGivesTheSameAsItsEvents()
    {
        EventLog log;
        for (TaskId task = 0; task < 3000; ++task) {
            log.append(change(Nanoseconds(task), task, State::Created));
            log.append(happens(Nanoseconds(task), task, EventKind::Started));
            log.append(change(Nanoseconds(2 * task), task, State::Done));
        }
        log.append(happens(6s, noTask, EventKind::VariantEnds));
        const FactTable table = factsOf(log, 3000);
        QCOMPARE(table.ended(), 3000U);
        QCOMPARE(table.inFlight(), 0U);
        QCOMPARE(table.at(2999).finished, Nanoseconds(5998));
        QCOMPARE(table.end(), std::optional<Nanoseconds>(6s));
    }
};

QTEST_GUILESS_MAIN(TaskFactsTest)
#include "tst_taskfacts.moc"
