// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/checkpoints.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// Tasks 0 to 2 are of the first template, 3 of the second.
TaskNames twoTemplates()
{
    TaskNames names;
    names.add(QStringLiteral("req {i}"), 3);
    names.add(QStringLiteral("last"), 1);
    return names;
}

// A variant's log, and a moment that has taken it all.
struct Told
{
    void state(Nanoseconds time, TaskId task, State state, quint32 step = 0)
    {
        tell({time, task, 0, step, EventKind::StateChanged, state});
    }
    void tell(const Event &event)
    {
        moment.take(trace.log.size(), event);
        trace.log.append(event);
    }
    [[nodiscard]] const StepCensus &census() const { return moment.census(); }

    TaskNames names = twoTemplates();
    VariantTrace trace;
    Moment moment{trace, names.count(), &names};
};

} // namespace

class StepCensusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAnywhereAtFirst()
    {
        const Told told;
        QCOMPARE(told.census().atStep(0).total(), 0U);
        QCOMPARE(told.census().atStep(7).total(), 0U);
        QCOMPARE(told.census().beforeFirst(1).total(), 0U);
        QCOMPARE(told.census().atGate(9).total(), 0U);
        QCOMPARE(told.census().moves(), 0U);
    }

    void aCreatedTaskIsBeforeItsTemplatesFirstStep()
    {
        Told told;
        told.state(0ms, 1, State::Created);
        told.state(0ms, 3, State::Created);
        QCOMPARE(told.census().beforeFirst(0).total(), 1U);
        QCOMPARE(told.census().beforeFirst(1).in(State::Created), 1U);
    }

    void thoseInLineForTheLimitAreCountedApart()
    {
        Told told;
        for (const TaskId task : {0U, 1U, 2U}) {
            told.state(0ms, task, State::Created);
            told.state(0ms, task, State::WaitGate);
        }
        told.tell({5ms, 0, 0, 0, EventKind::Started, State::Running});
        QCOMPARE(told.census().atGate(0).in(State::WaitGate), 2U);
        QCOMPARE(told.census().beforeFirst(0).in(State::Running), 1U);
    }

    void tasksMoveFromStepToStep()
    {
        Told told;
        told.state(0ms, 0, State::WaitTimer, 4);
        told.state(0ms, 1, State::IoSent, 4);
        QCOMPARE(told.census().atStep(4).total(), 2U);
        QCOMPARE(told.census().atStep(4).in(State::IoSent), 1U);
        told.state(1ms, 0, State::WaitGate, 5);
        QCOMPARE(told.census().atStep(4).total(), 1U);
        QCOMPARE(told.census().atStep(5).in(State::WaitGate), 1U);
        QCOMPARE(told.census().atGate(0).total(), 0U);
    }

    void aNoteAtAStepMovesItsTaskThere()
    {
        Told told;
        told.state(0ms, 0, State::Running, 4);
        told.tell({0ms, 0, 0, 5, EventKind::Note, State::NotStarted});
        QCOMPARE(told.census().atStep(4).total(), 0U);
        QCOMPARE(told.census().atStep(5).in(State::Running), 1U);
    }

    void whoHasEndedIsNowhere()
    {
        Told told;
        told.state(0ms, 0, State::WaitTimer, 4);
        told.state(1ms, 0, State::Done, 4);
        QCOMPARE(told.census().atStep(4).total(), 0U);
        QVERIFY(placeOf(told.moment.standing(0)).kind == StepPlace::Kind::Nowhere);
        QCOMPARE(told.moment.step(0), 4U);
    }

    void mainIsAtItsOwnStepsOnly()
    {
        Told told;
        told.state(0ms, noTask, State::Created);
        told.state(0ms, noTask, State::WaitTask, 9);
        QCOMPARE(told.census().beforeFirst(0).total(), 0U);
        QCOMPARE(told.census().atStep(9).in(State::WaitTask), 1U);
    }

    void whatIsNoTaskOfTheRunIsNotCounted()
    {
        Told told;
        told.state(0ms, 17, State::WaitTimer, 4);
        QCOMPARE(told.census().moves(), 0U);
    }

    // The census of a moment that was come to over copies is the one of having read from the beginning.
    void goingBackCountsTheSame()
    {
        TaskNames names;
        names.add(QStringLiteral("req {i}"), 100);
        VariantTrace trace;
        for (int i = 0; i < 40'000; ++i) {
            const auto task = static_cast<TaskId>(i % 100);
            const auto step = static_cast<quint32>(1 + i / 100 % 7);
            trace.log.append({Nanoseconds(i), task, 0, step, EventKind::StateChanged, i % 3 == 0 ? State::Running : State::IoSent});
        }
        Checkpoints checkpoints(trace, names.count(), std::size_t{1} << 16U, &names);
        static_cast<void>(checkpoints.at({40us}));
        for (const int time : {39'990, 12'345, 20'000, 50, 0, 31'000}) {
            Moment fresh(trace, names.count(), &names);
            for (std::size_t index = 0; index <= static_cast<std::size_t>(time); ++index)
                fresh.take(index, trace.log.at(index));
            const Moment &moment = checkpoints.at({Nanoseconds(time)});
            for (quint32 step = 0; step <= 8; ++step)
                QVERIFY(moment.census().atStep(step) == fresh.census().atStep(step));
        }
    }

    // What a frame costs depends on what has happened, and not on how many tasks there are.
    void amongAMillionTasksAnEventIsOneMove()
    {
        TaskNames names;
        names.add(QStringLiteral("req {i}"), 1'000'000);
        VariantTrace trace;
        Moment moment(trace, names.count(), &names);
        const auto tell = [&](TaskId task, State state) {
            const Event event{0ms, task, 0, 3, EventKind::StateChanged, state};
            moment.take(trace.log.size(), event);
            trace.log.append(event);
        };
        for (TaskId task = 0; task < names.count(); ++task)
            tell(task, State::WaitTimer);
        QCOMPARE(moment.census().atStep(3).total(), 1'000'000U);
        const quint64 before = moment.census().moves();
        tell(123'456, State::Running);
        QCOMPARE(moment.census().moves() - before, 1U);
        QCOMPARE(moment.census().atStep(3).in(State::Running), 1U);
        QCOMPARE(moment.census().atStep(3).in(State::WaitTimer), 999'999U);
        QVERIFY(moment.census().byteSize() < 4096);
    }
};

QTEST_GUILESS_MAIN(StepCensusTest)
#include "tst_stepcensus.moc"
