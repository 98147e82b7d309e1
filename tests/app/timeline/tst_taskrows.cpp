// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/rowarrangement.h"
#include "app/timeline/rowwindow.h"
#include "app/timeline/snap.h"
#include "tests/support/tracebuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

std::vector<TaskId> tasksOf(const TaskRows &rows, quint32 row)
{
    std::vector<TaskId> tasks;
    rows.forEachTask(row, [&tasks](TaskId task) { tasks.push_back(task); });
    return tasks;
}

std::shared_ptr<Feed> fed(const FakeRun &run)
{
    auto feed = std::make_shared<Feed>(makeRecord(run));
    feed->readAll();
    return feed;
}

// A scene over a run, as a view makes it.
TimelineScene sceneOf(const Feed &feed, const RowArrangement &arrangement, TimeRange range, RowWindow window = {})
{
    TimelineScene scene;
    scene.feed = &feed;
    scene.range = range;
    scene.layout = layOut(QRectF(100, 0, 1000, 400), arrangement.contents(range.end), window, 0, 80, 0);
    return scene;
}

} // namespace

class TestTaskRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allTasksStandInTheirOrder();
    void someTasksCloseUp();
    void sharedRowsKeepTheOrderOfPutting();
    void slotsAreAsManyAsWereInFlightAtOnce();
    void inASlotNoTwoTasksAreInFlightAtOnce();
    void slotsGrowWithALiveRun();
    void whatIsLeftOutHasNoRow();
    void anOwnScaleShowsTheWholeVariant();
    void aWindowZoomsAboutARowThatStays();
    void aWindowNeverLeavesTheRows();
    void aRowIsRevealedByAsLittleAsPossible();
    void ofAWindowWholeRowsAreSeen_data();
    void ofAWindowWholeRowsAreSeen();
    void theNearestChangeIsWhatLookingAtAllGives();
    void aPointSnapsToAnEventOfItsRow();
    void aSharedRowKnowsWhoIsThere();
};

void TestTaskRows::allTasksStandInTheirOrder()
{
    const TaskRows rows = TaskRows::all(3);
    QCOMPARE(rows.count(), 3U);
    QCOMPARE(rows.rowOf(2), std::optional(2U));
    QVERIFY(!rows.rowOf(3));
    QCOMPARE(tasksOf(rows, 1), std::vector<TaskId>{1});
}

void TestTaskRows::someTasksCloseUp()
{
    const TaskRows rows = TaskRows::only({1, 4}, 6);
    QCOMPARE(rows.count(), 2U);
    QCOMPARE(rows.rowOf(4), std::optional(1U));
    QVERIFY(!rows.rowOf(0));
    QVERIFY(!rows.rowOf(99));
    QCOMPARE(tasksOf(rows, 1), std::vector<TaskId>{4});
}

void TestTaskRows::sharedRowsKeepTheOrderOfPutting()
{
    TaskRows rows = TaskRows::shared(5);
    rows.put(3, 2);
    rows.put(0, 2);
    rows.put(4, 0);
    QCOMPARE(rows.count(), 3U);
    QCOMPARE(tasksOf(rows, 2), (std::vector<TaskId>{3, 0}));
    QCOMPARE(tasksOf(rows, 1), std::vector<TaskId>{});
    QCOMPARE(rows.rowOf(4), std::optional(0U));
    QVERIFY(!rows.rowOf(1));
}

void TestTaskRows::slotsAreAsManyAsWereInFlightAtOnce()
{
    const auto feed = fed(eventfulRun(60));
    RowArrangement arrangement;
    arrangement.setView(RowsView::Slots);
    arrangement.setFeed(feed);
    const std::vector<BandContent> contents = arrangement.contents(feed->now());
    QCOMPARE(contents.size(), std::size_t(3));
    QCOMPARE(contents[0].rows->count(), 1U); // one after another
    QCOMPARE(contents[1].rows->count(), 5U); // chunks of five
    QCOMPARE(contents[2].rows->count(), 5U); // five at a time
    for (const BandContent &content : contents)
        QVERIFY(content.rows->isShared());
}

void TestTaskRows::inASlotNoTwoTasksAreInFlightAtOnce()
{
    const auto feed = fed(eventfulRun(300));
    RowArrangement arrangement;
    arrangement.setView(RowsView::Slots);
    arrangement.setFeed(feed);
    const std::vector<BandContent> contents = arrangement.contents(feed->now());
    for (std::size_t v = 0; v < contents.size(); ++v) {
        quint32 placed = 0;
        for (quint32 row = 0; row < contents[v].rows->count(); ++row) {
            Nanoseconds free{0};
            for (const TaskId task : tasksOf(*contents[v].rows, row)) {
                const TaskFacts &facts = feed->variants()[v].facts().at(task);
                QVERIFY(facts.started >= free);
                free = facts.finished;
                ++placed;
            }
        }
        QCOMPARE(placed, 300U);
    }
}

void TestTaskRows::slotsGrowWithALiveRun()
{
    FakeRun run;
    run.tasks = 10;
    run.variants = {{QStringLiteral("concurrent"), 2, 0}};
    const auto whole = makeRecord(run);
    const auto record = makeRecord([&run] { FakeRun none = run; none.variants = {}; return none; }());
    record->variants.push_back(std::make_unique<VariantTrace>());
    auto feed = std::make_shared<Feed>(record);
    RowArrangement live;
    live.setView(RowsView::Slots);
    live.setFeed(feed);
    LogCursor(whole->variants[0]->log).readNew([&](const Event &event) {
        record->variants[0]->log.append(event);
        feed->readAll();
        live.feedChanged();
    });
    RowArrangement late;
    late.setView(RowsView::Slots);
    late.setFeed(feed);
    const auto a = live.contents(1s)[0].rows;
    const auto b = late.contents(1s)[0].rows;
    QCOMPARE(a->count(), 2U);
    for (quint32 row = 0; row < 2; ++row)
        QCOMPARE(tasksOf(*a, row), tasksOf(*b, row));
}

void TestTaskRows::whatIsLeftOutHasNoRow()
{
    const auto feed = fed(eventfulRun(20));
    FilteredTasks filter;
    filter.setFeed(feed);
    TaskFilter failures;
    failures.outcomes = {State::Failed, State::TimedOut};
    filter.setFilter(failures);
    RowArrangement arrangement(&filter);
    arrangement.setFeed(feed);
    QCOMPARE(arrangement.contents(1s)[2].rows->count(), 2U);
    QCOMPARE(arrangement.contents(1s)[2].rows->rowOf(7), std::optional(1U));
    filter.setLeavesOut(false);
    arrangement.arrange();
    QCOMPARE(arrangement.contents(1s)[2].rows->count(), 20U);
    filter.setLeavesOut(true);
    arrangement.setView(RowsView::Slots);
    arrangement.arrange();
    QVERIFY(arrangement.contents(1s)[2].rows->rowOf(7));
    QVERIFY(!arrangement.contents(1s)[2].rows->rowOf(0));
}

void TestTaskRows::anOwnScaleShowsTheWholeVariant()
{
    const auto feed = fed({});
    RowArrangement arrangement;
    arrangement.setFeed(feed);
    arrangement.setOwnScale(1);
    const TimelineScene scene = sceneOf(*feed, arrangement, {0s, 3s});
    QVERIFY(!scene.band(0).hasOwnScale());
    QVERIFY(scene.band(1).hasOwnScale());
    // The concurrent one takes 1 s: its end stands where the sequential one's does.
    QVERIFY(std::abs(scene.map(1).x(1s) - scene.map(0).x(3s)) < 0.01);
    const QPointF end(scene.layout.plot.right(), scene.band(1).rowsTop + 1);
    QCOMPARE(hitAt(end, scene.layout, scene.range)->time, Nanoseconds(1s));
}

void TestTaskRows::aWindowZoomsAboutARowThatStays()
{
    RowWindow window;
    window = zoomed(window, 4, 0.5, 1000);
    QCOMPARE(window.end - window.begin, 0.25);
    QCOMPARE((0.5 - window.begin) / 0.25, 0.5);
    QCOMPARE(zoomed(window, 1e9, 0.5, 1000).end - zoomed(window, 1e9, 0.5, 1000).begin, 0.001);
    QVERIFY(zoomed(window, 1e-9, 0.5, 1000).isWhole());
    QCOMPARE(zoomed(window, 0, 0.5, 1000), window);
}

void TestTaskRows::aWindowNeverLeavesTheRows()
{
    QRandomGenerator random(3);
    RowWindow window;
    for (int i = 0; i < 2000; ++i) {
        window = random.bounded(2) == 0 ? zoomed(window, 0.2 + 3 * random.generateDouble(), random.generateDouble(), 500)
                                        : scrolled(window, random.generateDouble() * 2 - 1);
        QVERIFY(window.begin >= 0 && window.end <= 1 && window.end - window.begin >= 1.0 / 500 - 1e-12);
    }
}

void TestTaskRows::aRowIsRevealedByAsLittleAsPossible()
{
    const RowWindow window{0.4, 0.6};
    QCOMPARE(revealing(window, 50, 100), window);
    QCOMPARE(revealing(window, 10, 100).begin, 0.1);
    QVERIFY(std::abs(revealing(window, 80, 100).end - 0.81) < 1e-9);
}

void TestTaskRows::ofAWindowWholeRowsAreSeen_data()
{
    QTest::addColumn<quint32>("rows");
    for (const quint32 rows : {1U, 7U, 20U, 333U, 1000U, 100'000U})
        QTest::addRow("%u", rows) << rows;
}

void TestTaskRows::ofAWindowWholeRowsAreSeen()
{
    QFETCH(quint32, rows);
    const std::vector<BandContent> contents{{std::make_shared<const TaskRows>(TaskRows::all(rows))}};
    QRandomGenerator random(rows);
    for (int i = 0; i < 100; ++i) {
        RowWindow window = zoomed({}, 1 + 20 * random.generateDouble(), random.generateDouble(), rows);
        window = scrolled(window, random.generateDouble() - 0.5);
        const TimelineLayout layout = layOut(QRectF(0, 0, 600, 300), contents, window, 0, 80, 0);
        const Band &band = layout.bands[0];
        QVERIFY(band.rowsBottom() <= band.laneTop + 0.5);
        QVERIFY(band.laneTop + band.laneHeight <= band.bottom + 1.5);
        const auto [begin, end] = band.rowsSeen();
        QVERIFY(begin < end || band.rowHeight < 1);
        QVERIFY(end <= rows);
        for (quint32 row = begin; row < end; row += 1 + (end - begin) / 50) {
            const QRectF rect = rowRect(layout, {0, row});
            QVERIFY(!rect.isNull());
            QCOMPARE(hitAt(rect.center(), layout, {0s, 1s})->task, row);
        }
        if (begin > 0)
            QVERIFY(rowRect(layout, {0, begin - 1}).isNull() || band.rowHeight < 1);
    }
}

void TestTaskRows::theNearestChangeIsWhatLookingAtAllGives()
{
    QRandomGenerator random(11);
    TransitionTable table(1);
    std::vector<Nanoseconds> times;
    Nanoseconds time{0};
    for (int i = 0; i < 40; ++i) {
        time += Nanoseconds(1 + random.bounded(50));
        times.push_back(time);
        table.take({.time = time, .task = 0, .kind = EventKind::StateChanged,
                    .state = i % 2 == 0 ? State::Running : State::WaitTimer});
    }
    for (qint64 at = -20; at < time.count() + 20; ++at) {
        std::optional<Nanoseconds> expected;
        for (const Nanoseconds candidate : times) {
            const auto off = std::abs(candidate.count() - at);
            if (off <= 15 && (!expected || off < std::abs(expected->count() - at)))
                expected = candidate;
        }
        QCOMPARE(nearestChange(table, 0, Nanoseconds(at), 15ns), expected);
    }
}

void TestTaskRows::aPointSnapsToAnEventOfItsRow()
{
    const auto feed = fed({});
    RowArrangement arrangement;
    arrangement.setFeed(feed);
    const TimelineScene scene = sceneOf(*feed, arrangement, {0s, 4s});
    const QRectF second = rowRect(scene.layout, {0, 1}); // from 1 s to 2 s
    const Snapped near = snap(scene, {scene.map().x(2s) - 5, second.center().y()}, 8);
    QVERIFY(near.toEvent);
    QCOMPARE(near.time, Nanoseconds(2s));
    const Snapped far = snap(scene, {scene.map().x(1500ms), second.center().y()}, 8);
    QVERIFY(!far.toEvent);
    QCOMPARE(far.time, Nanoseconds(1500ms));
}

void TestTaskRows::aSharedRowKnowsWhoIsThere()
{
    FakeRun run;
    run.variants = {{QStringLiteral("concurrent"), 1, 0}};
    const auto feed = fed(run);
    RowArrangement arrangement;
    arrangement.setView(RowsView::Slots);
    arrangement.setFeed(feed);
    const auto rows = arrangement.contents(3s)[0].rows;
    QCOMPARE(rows->count(), 1U);
    QCOMPARE(taskAt(feed->variant(0), *rows, 0, 500ms), TaskId(0));
    QCOMPARE(taskAt(feed->variant(0), *rows, 0, 1500ms), TaskId(1));
    QCOMPARE(taskAt(feed->variant(0), *rows, 0, 9s), TaskId(2));
}

QTEST_GUILESS_MAIN(TestTaskRows)
#include "tst_taskrows.moc"
