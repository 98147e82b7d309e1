// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/filteredtasks.h"
#include "tests/support/tracebuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

std::shared_ptr<Feed> fed(const FakeRun &run)
{
    auto feed = std::make_shared<Feed>(makeRecord(run));
    feed->readAll();
    return feed;
}

std::vector<TaskId> found(const TaskFilter &filter, const FakeRun &run, int variant = 0)
{
    FilteredTasks tasks;
    tasks.setFeed(fed(run));
    tasks.setFilter(filter);
    return tasks.found(variant);
}

} // namespace

class TestFilteredTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundInUpperAndLowerCase();
    void outcomesAreFound();
    void whatATaskHasBeenIsFound();
    void durationsAreFound();
    void everythingSaidHasToBeTrue();
    void anEmptyFilterLetsAllThrough();
    void aLiveRunIsFollowed();
    void oneStepsRoundThroughWhatIsFound();
    void fromATaskThatIsNotFoundOneStepsToItsNeighbours();
    void changesAreTold();
};

void TestFilteredTasks::namesAreFoundInUpperAndLowerCase()
{
    FakeRun run;
    run.tasks = 12;
    TaskFilter filter;
    filter.name = QStringLiteral("REQ 1");
    QCOMPARE(found(filter, run), (std::vector<TaskId>{0, 9, 10, 11}));
}

void TestFilteredTasks::outcomesAreFound()
{
    TaskFilter filter;
    filter.outcomes = {State::Failed, State::TimedOut};
    QCOMPARE(found(filter, eventfulRun(), 2), (std::vector<TaskId>{3, 7}));
    filter.outcomes = {State::Cancelled};
    QCOMPARE(found(filter, eventfulRun(), 2), (std::vector<TaskId>{11}));
    filter.outcomes = {State::NotStarted};
    QCOMPARE(found(filter, eventfulRun(), 2), std::vector<TaskId>());
    FakeRun half;
    half.variants = {{QStringLiteral("concurrent"), 2, 0}};
    half.until = 1500ms;
    QCOMPARE(found(filter, half), std::vector<TaskId>{2});
}

void TestFilteredTasks::whatATaskHasBeenIsFound()
{
    TaskFilter filter;
    filter.been = {State::RetryPause};
    QCOMPARE(found(filter, eventfulRun(), 2), std::vector<TaskId>{9});
    // At the gate were all but the first five.
    filter.been = {State::WaitGate};
    QCOMPARE(found(filter, eventfulRun(), 2).size(), std::size_t(15));
}

void TestFilteredTasks::durationsAreFound()
{
    FakeRun run;
    run.tasks = 5;
    run.duration = [](TaskId task) -> Nanoseconds { return (task + 1) * 100ms; };
    TaskFilter filter;
    filter.atLeast = 200ms;
    filter.atMost = 400ms;
    QCOMPARE(found(filter, run, 1), (std::vector<TaskId>{1, 2, 3}));
}

void TestFilteredTasks::everythingSaidHasToBeTrue()
{
    TaskFilter filter;
    filter.outcomes = {State::Failed, State::TimedOut};
    filter.name = QStringLiteral("8");
    QCOMPARE(found(filter, eventfulRun(), 2), std::vector<TaskId>{7});
}

void TestFilteredTasks::anEmptyFilterLetsAllThrough()
{
    FilteredTasks tasks;
    tasks.setFeed(fed({}));
    QVERIFY(tasks.finds({0, 2}));
    QVERIFY(!tasks.isLeavingOut());
    QVERIFY(!tasks.next(std::nullopt, 1));
}

void TestFilteredTasks::aLiveRunIsFollowed()
{
    FakeRun run;
    run.variants = {};
    const auto record = makeRecord(run);
    record->variants.push_back(std::make_unique<VariantTrace>());
    VariantTrace &trace = *record->variants[0];
    auto feed = std::make_shared<Feed>(record);
    FilteredTasks tasks;
    tasks.setFeed(feed);
    TaskFilter filter;
    filter.outcomes = {State::Failed};
    tasks.setFilter(filter);
    QSignalSpy changed(&tasks, &FilteredTasks::changed);
    trace.log.append({.task = 1, .kind = EventKind::Started});
    trace.log.append({.time = 1s, .task = 1, .kind = EventKind::StateChanged, .state = State::Failed});
    feed->refresh();
    tasks.feedChanged();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(tasks.found(0), std::vector<TaskId>{1});
}

void TestFilteredTasks::oneStepsRoundThroughWhatIsFound()
{
    FilteredTasks tasks;
    tasks.setFeed(fed(eventfulRun()));
    TaskFilter filter;
    filter.outcomes = {State::Failed, State::TimedOut};
    tasks.setFilter(filter);
    QCOMPARE(tasks.count(), qsizetype(6));
    std::optional<TaskRef> at;
    QStringList seen;
    for (int i = 0; i < 7; ++i) {
        at = tasks.next(at, 1);
        seen << QStringLiteral("%1/%2").arg(at->variant).arg(at->task);
        QCOMPARE(tasks.placeOf(*at), std::optional(qsizetype(i % 6)));
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("0/3 0/7 1/3 1/7 2/3 2/7 0/3"));
    QCOMPARE(tasks.next(at, -1), std::optional(TaskRef{2, 7}));
    QCOMPARE(tasks.next(std::nullopt, -1), std::optional(TaskRef{2, 7}));
}

void TestFilteredTasks::fromATaskThatIsNotFoundOneStepsToItsNeighbours()
{
    FilteredTasks tasks;
    tasks.setFeed(fed(eventfulRun()));
    TaskFilter filter;
    filter.outcomes = {State::Failed, State::TimedOut};
    tasks.setFilter(filter);
    QCOMPARE(tasks.next(TaskRef{1, 5}, 1), std::optional(TaskRef{1, 7}));
    QCOMPARE(tasks.next(TaskRef{1, 5}, -1), std::optional(TaskRef{1, 3}));
    QVERIFY(!tasks.placeOf({1, 5}));
}

void TestFilteredTasks::changesAreTold()
{
    FilteredTasks tasks;
    QSignalSpy changed(&tasks, &FilteredTasks::changed);
    TaskFilter filter;
    filter.name = QStringLiteral("x");
    tasks.setFilter(filter);
    tasks.setFilter(filter);
    QCOMPARE(changed.count(), 1);
    QVERIFY(tasks.isLeavingOut());
    tasks.setLeavesOut(false);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!tasks.isLeavingOut());
}

QTEST_GUILESS_MAIN(TestFilteredTasks)
#include "tst_filteredtasks.moc"
