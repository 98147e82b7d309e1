// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table/taskcolumns.h"
#include "core/trace/waited.h"
#include "tests/support/randomtrace.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

// A run, read to its end, and the playhead in it.
struct Looked
{
    explicit Looked(std::shared_ptr<RunRecord> run)
        : feed(run)
    {
        moments.setRecord(std::move(run));
        feed.readAll();
        playhead.setEnd(feed.now());
    }
    [[nodiscard]] TaskEntry at(TaskRef task) { return TaskEntries(feed, moments, playhead).at(task); }
    [[nodiscard]] QString text(TaskColumn column, TaskRef task)
    {
        return plain(cellText(column, at(task), task, feed.record()));
    }
    static QString plain(QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

    Feed feed;
    Playhead playhead;
    Moments moments{playhead};
};

// Of what had happened by then, and of nothing else.
TaskEntry naiveEntry(const VariantTrace &trace, quint32 taskCount, TaskId task, Nanoseconds time)
{
    FactTable facts(taskCount);
    TransitionTable transitions(taskCount);
    for (std::size_t i = 0; i < trace.log.size() && trace.log.at(i).time <= time; ++i) {
        facts.take(trace.log.at(i));
        transitions.take(trace.log.at(i));
    }
    const TaskFacts &own = facts.at(task);
    const auto known = [](Nanoseconds at) { return at == TaskFacts::never ? std::nullopt : std::optional(at); };
    TaskEntry entry;
    entry.state = own.state;
    entry.created = known(own.created);
    entry.started = known(own.started);
    entry.finished = known(own.finished);
    entry.error = own.error;
    if (entry.started) {
        entry.duration = entry.finished.value_or(time) - *entry.started;
        entry.waited = waited(transitions, own, task, entry.finished.value_or(time));
    }
    return entry;
}

} // namespace

class TaskEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunThatIsOverSaysHowEachTaskEnded();
    void earlierMomentsHaveNotSeenWhatComes();
    void attemptsOfAnEarlierMomentAreThoseThatHadBegun();
    void randomTracesReadAsByHand();
    void whatIsNotThereSortsNowhere();
    void everyColumnSaysWhatItIs();
};

void TaskEntryTest::aRunThatIsOverSaysHowEachTaskEnded()
{
    Looked run(makeRecord({.variants = {{QStringLiteral("sequential")}}, .failing = {1}}));
    const TaskEntry second = run.at({0, 1});
    QCOMPARE(second.state, State::Failed);
    QCOMPARE(second.started, Nanoseconds(1s));
    QCOMPARE(second.finished, Nanoseconds(2s));
    QCOMPARE(second.duration, Nanoseconds(1s));
    QCOMPARE(second.waited, Nanoseconds(1s));
    QCOMPARE(second.attempts, 1U);
    QCOMPARE(run.text(TaskColumn::Task, {0, 1}), QStringLiteral("req 2"));
    QCOMPARE(run.text(TaskColumn::Variant, {0, 1}), QStringLiteral("Sequential"));
    QCOMPARE(run.text(TaskColumn::State, {0, 1}), QStringLiteral("failed"));
    QCOMPARE(run.text(TaskColumn::Finished, {0, 1}), QStringLiteral("2 s"));
    QCOMPARE(run.text(TaskColumn::Reason, {0, 1}), QStringLiteral("no such product"));
    QCOMPARE(run.text(TaskColumn::Reason, {0, 0}), QString());
}

void TaskEntryTest::earlierMomentsHaveNotSeenWhatComes()
{
    Looked run(makeRecord({.variants = {{QStringLiteral("sequential")}}, .failing = {1}}));
    run.playhead.setTime(1500ms);
    const TaskEntry second = run.at({0, 1});
    QCOMPARE(second.state, State::WaitTimer);
    QCOMPARE(second.finished, std::nullopt);
    QCOMPARE(second.duration, Nanoseconds(500ms));
    QCOMPARE(second.error, 0U);
    QCOMPARE(run.text(TaskColumn::Finished, {0, 1}), QStringLiteral("–"));
    QCOMPARE(run.text(TaskColumn::State, {0, 1}), QStringLiteral("asleep"));
    QCOMPARE(run.at({0, 2}).state, State::NotStarted);
    QCOMPARE(run.at({0, 0}).state, State::Done);
    run.playhead.goLive();
    QCOMPARE(run.at({0, 1}).state, State::Failed);
}

void TaskEntryTest::attemptsOfAnEarlierMomentAreThoseThatHadBegun()
{
    Looked run(makeRecord({.variants = {{QStringLiteral("concurrent")}}, .phases = true, .retrying = {0}}));
    QCOMPARE(run.at({0, 0}).attempts, 2U);
    run.playhead.setTime(1ms);
    QCOMPARE(run.at({0, 0}).attempts, 1U);
    QCOMPARE(run.at({0, 1}).attempts, 1U);
    QCOMPARE(run.at({0, 2}).attempts, 1U);
}

void TaskEntryTest::randomTracesReadAsByHand()
{
    constexpr quint32 count = 12;
    for (quint32 seed = 0; seed < 60; ++seed) {
        auto record = std::make_shared<RunRecord>();
        record->tasks.add(QStringLiteral("task"), count);
        record->variants.push_back(std::make_unique<VariantTrace>());
        writeRandomTrace(*record->variants[0], count, seed);
        record->variants[0]->setPhase(Phase::Running);
        Looked run(record);
        for (Nanoseconds time{0}; time < run.feed.now(); time += Nanoseconds(3)) {
            run.playhead.setTime(time);
            for (TaskId task = 0; task < count; ++task) {
                TaskEntry naive = naiveEntry(*record->variants[0], count, task, time);
                naive.attempts = naive.started ? std::optional(1U) : std::nullopt;
                QVERIFY2(run.at({0, task}) == naive,
                         qPrintable(QStringLiteral("seed %1, task %2 at %3").arg(seed).arg(task).arg(time.count())));
            }
        }
    }
}

void TaskEntryTest::whatIsNotThereSortsNowhere()
{
    TaskEntry entry;
    for (const TaskColumn column : {TaskColumn::Created, TaskColumn::Started, TaskColumn::Finished, TaskColumn::Duration,
                                    TaskColumn::Waited, TaskColumn::Attempts})
        QCOMPARE(sortKey(column, entry, {0, 0}), std::nullopt);
    entry.started = 5ms;
    QCOMPARE(sortKey(TaskColumn::Started, entry, {0, 0}), Nanoseconds(5ms).count());
    QCOMPARE(sortKey(TaskColumn::Task, entry, {1, 7}), 7);
}

void TaskEntryTest::everyColumnSaysWhatItIs()
{
    Looked run(makeRecord(eventfulRun()));
    for (int i = 0; i < taskColumnCount; ++i) {
        const auto column = static_cast<TaskColumn>(i);
        QVERIFY(!columnName(column).isEmpty());
        QVERIFY(columnMeaning(column) != columnName(column));
        const QString spoken = cellSpoken(column, run.at({0, 0}), {0, 0}, run.feed.record());
        QVERIFY2(!spoken.isEmpty() && spoken != QStringLiteral("–"), qPrintable(columnName(column)));
    }
    TaskEntry exact;
    exact.duration = 1234567ns;
    QCOMPARE(Looked::plain(cellTip(TaskColumn::Duration, exact, {0, 0}, run.feed.record())),
             QStringLiteral("1.235 ms"));
    QCOMPARE(cellTip(TaskColumn::State, run.at({0, 0}), {0, 0}, run.feed.record()), QStringLiteral("The task is done."));
}

QTEST_MAIN(TaskEntryTest)
#include "tst_taskentry.moc"
