// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table/tasktable.h"
#include "tests/support/tracebuilder.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

constexpr int column(TaskColumn column)
{
    return static_cast<int>(column);
}

struct OpenTable
{
    explicit OpenTable(const FakeRun &run = eventfulRun())
        : record(makeRecord(run))
        , feed(std::make_shared<Feed>(record))
    {
        feed->readAll();
        moments.setRecord(record);
        playhead.setEnd(feed->now());
        table.resize(900, 300);
        table.setFeed(feed);
        table.show();
    }
    [[nodiscard]] QAbstractItemModel &model() { return *table.view().model(); }
    [[nodiscard]] QStringList texts(TaskColumn of)
    {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row)
            texts << model().index(row, column(of)).data().toString();
        return texts;
    }
    void click(TaskColumn on)
    {
        QHeaderView *header = table.view().horizontalHeader();
        const int x = header->sectionViewportPosition(column(on)) + 6;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(x, header->height() / 2));
    }

    std::shared_ptr<RunRecord> record;
    std::shared_ptr<Feed> feed;
    Playhead playhead;
    Moments moments{playhead};
    TaskTable table{moments, playhead};
};

} // namespace

class TaskTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRules();
    void everyTaskOfEveryVariantHasARow();
    void aClickSortsAndAnotherTurnsItRound();
    void keysSortByTheColumnOneIsIn();
    void whatIsNotThereComesLast();
    void textsAreSortedAsTexts();
    void theChosenRowStaysChosenWhenRowsAreSorted();
    void choosingARowTellsOnce();
    void whatIsChosenElsewhereIsShownAndNotToldBack();
    void enterOpensTheTask();
    void rowsFollowThePlayhead();
    void aRunThatGoesOnIsSortedAnew();
    void selectedRowsAreCopied();
    void onlyTheChosenTasksHaveRows();
    void aMillionTasksAreNoMoreThanNumbers();
    void assistiveTechnologyReadsItAll();
};

void TaskTableTest::theModelKeepsTheRules()
{
    OpenTable open;
    const QAbstractItemModelTester tester(&open.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < taskColumnCount; ++i) {
        open.model().sort(i, Qt::AscendingOrder);
        open.model().sort(i, Qt::DescendingOrder);
    }
    open.model().sort(-1);
    open.playhead.setTime(100ms);
    open.table.refresh();
    open.table.setFeed(nullptr);
    QCOMPARE(open.model().rowCount(), 0);
    open.table.setFeed(open.feed);
    open.table.retranslate();
}

void TaskTableTest::everyTaskOfEveryVariantHasARow()
{
    OpenTable open;
    QCOMPARE(open.model().rowCount(), 60);
    QCOMPARE(open.texts(TaskColumn::Task).at(20), QStringLiteral("req 1"));
    QCOMPARE(open.texts(TaskColumn::Variant).at(0), QStringLiteral("Sequential"));
    QCOMPARE(open.texts(TaskColumn::Variant).at(59), QStringLiteral("Concurrent · 5"));
    QCOMPARE(open.texts(TaskColumn::State).at(3), QStringLiteral("failed"));
    QCOMPARE(open.table.tasks().at(25), (TaskRef{1, 5}));
}

void TaskTableTest::aClickSortsAndAnotherTurnsItRound()
{
    OpenTable open;
    open.click(TaskColumn::Duration);
    const auto durations = [&open] {
        std::vector<Nanoseconds> values;
        for (const TaskRef task : open.table.tasks())
            values.push_back(*TaskEntries(*open.feed, open.moments, open.playhead).at(task).duration);
        return values;
    };
    QVERIFY(std::ranges::is_sorted(durations()));
    open.click(TaskColumn::Duration);
    QVERIFY(std::ranges::is_sorted(durations(), std::ranges::greater()));
    open.click(TaskColumn::Duration); // and a third time, as it was
    QCOMPARE(open.table.tasks().at(25), (TaskRef{1, 5}));
    open.click(TaskColumn::Task); // the same task of the variants together
    QCOMPARE(open.table.tasks().at(0), (TaskRef{0, 0}));
    QCOMPARE(open.table.tasks().at(1), (TaskRef{1, 0}));
}

void TaskTableTest::keysSortByTheColumnOneIsIn()
{
    OpenTable open;
    open.table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.table));
    open.table.view().setFocus();
    open.table.view().setCurrentIndex(open.model().index(30, column(TaskColumn::Duration)));
    const TaskRef chosen = open.table.tasks().at(30);
    QTest::keyClick(&open.table.view(), Qt::Key_Down, Qt::AltModifier);
    const TaskEntries entries(*open.feed, open.moments, open.playhead);
    QVERIFY(std::ranges::is_sorted(open.table.tasks(), std::ranges::greater(), [&](TaskRef task) { return *entries.at(task).duration; }));
    QCOMPARE(open.table.tasks().at(std::size_t(open.table.view().currentIndex().row())), chosen);
    QTest::keyClick(&open.table.view(), Qt::Key_Left);
    QTest::keyClick(&open.table.view(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(std::ranges::is_sorted(open.table.tasks(), {}, [&](TaskRef task) { return *entries.at(task).finished; }));
}

void TaskTableTest::whatIsNotThereComesLast()
{
    OpenTable open(FakeRun{.variants = {{QStringLiteral("sequential")}}});
    open.playhead.setTime(1500ms);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        open.model().sort(column(TaskColumn::Started), order);
        QCOMPARE(open.texts(TaskColumn::Started).last(), QStringLiteral("–"));
        QCOMPARE(open.table.tasks().back(), (TaskRef{0, 2}));
    }
}

void TaskTableTest::textsAreSortedAsTexts()
{
    OpenTable open;
    VariantTrace &trace = *open.record->variants[0];
    for (const char *reason : {"reason b", "reason a", "another"}) {
        const quint32 message = trace.log.addMessage(Message::inWords(QString::fromLatin1(reason)));
        const auto task = static_cast<TaskId>(message);
        trace.log.append({.time = 9s, .task = task, .detail = message, .state = State::Failed});
    }
    open.feed->readAll();
    open.model().sort(column(TaskColumn::Reason));
    QStringList texts = open.texts(TaskColumn::Reason);
    texts.removeDuplicates();
    const QStringList expected{QStringLiteral("another"), QStringLiteral("no such product"), QStringLiteral("reason a"),
                               QStringLiteral("reason b"), QString()};
    QCOMPARE(texts, expected);
}

void TaskTableTest::theChosenRowStaysChosenWhenRowsAreSorted()
{
    OpenTable open;
    open.table.select(TaskRef{1, 7});
    QSignalSpy chosen(&open.table, &TaskTable::taskChosen);
    for (int i = 0; i < taskColumnCount; ++i) {
        open.model().sort(i, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        const int row = open.table.view().currentIndex().row();
        QCOMPARE(open.table.tasks().at(static_cast<std::size_t>(row)), (TaskRef{1, 7}));
        QCOMPARE(open.table.view().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(open.table.view().selectionModel()->selectedRows().first().row(), row);
    }
    QCOMPARE(chosen.count(), 0);
}

void TaskTableTest::choosingARowTellsOnce()
{
    OpenTable open;
    QSignalSpy chosen(&open.table, &TaskTable::taskChosen);
    open.table.view().setFocus();
    open.table.view().selectRow(4);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().at(0).toInt(), 0);
    QCOMPARE(chosen.last().at(1).toUInt(), 4U);
    QTest::keyClick(&open.table.view(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().at(1).toUInt(), 5U);
    QTest::keyClick(&open.table.view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(chosen.last().at(0).toInt(), 2);
    QCOMPARE(chosen.last().at(1).toUInt(), 19U);
}

void TaskTableTest::whatIsChosenElsewhereIsShownAndNotToldBack()
{
    OpenTable open;
    QSignalSpy chosen(&open.table, &TaskTable::taskChosen);
    open.table.select(TaskRef{2, 19});
    QCOMPARE(open.table.view().currentIndex().row(), 59);
    QVERIFY(!open.table.view().visualRect(open.table.view().currentIndex()).isEmpty());
    QVERIFY(open.table.view().viewport()->rect().intersects(open.table.view().visualRect(open.table.view().currentIndex())));
    open.table.select(std::nullopt);
    QVERIFY(!open.table.view().selectionModel()->hasSelection());
    QCOMPARE(chosen.count(), 0);
}

void TaskTableTest::enterOpensTheTask()
{
    OpenTable open;
    QSignalSpy activated(&open.table, &TaskTable::taskActivated);
    open.table.view().selectRow(21);
    QTest::keyClick(&open.table.view(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.last().at(0).toInt(), 1);
    QCOMPARE(activated.last().at(1).toUInt(), 1U);
}

void TaskTableTest::rowsFollowThePlayhead()
{
    OpenTable open(FakeRun{.variants = {{QStringLiteral("sequential")}}});
    QCOMPARE(open.texts(TaskColumn::State), QStringList(3, QStringLiteral("done")));
    open.playhead.setTime(1500ms);
    open.table.refresh();
    const QStringList then{QStringLiteral("done"), QStringLiteral("asleep"), QStringLiteral("not started")};
    QCOMPARE(open.texts(TaskColumn::State), then);
    open.playhead.goLive();
    QCOMPARE(open.texts(TaskColumn::State), QStringList(3, QStringLiteral("done")));
}

void TaskTableTest::aRunThatGoesOnIsSortedAnew()
{
    FakeRun run{.variants = {{QStringLiteral("concurrent")}}};
    run.duration = [](TaskId task) -> Nanoseconds { return (3 - task) * 1s; };
    run.until = 500ms;
    OpenTable open(run);
    open.model().sort(column(TaskColumn::Finished), Qt::AscendingOrder);
    QCOMPARE(open.table.tasks().front(), (TaskRef{0, 0})); // nobody has: as they stand in the scenario
    VariantTrace &trace = *open.record->variants[0];
    trace.log.append({.time = 1s, .task = 2, .state = State::Done});
    trace.setNow(1s);
    open.feed->readAll();
    open.playhead.setEnd(1s);
    open.table.refresh();
    QTRY_COMPARE(open.table.tasks().front(), (TaskRef{0, 2}));
}

void TaskTableTest::selectedRowsAreCopied()
{
    OpenTable open(FakeRun{.variants = {{QStringLiteral("sequential")}}});
    QVERIFY(!open.table.copyAction()->isEnabled());
    open.table.view().selectRow(2);
    open.table.view().selectionModel()->select(open.model().index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(open.table.copyAction()->isEnabled());
    open.table.copyAction()->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // the last one is empty
    QVERIFY(lines.at(0).startsWith(QStringLiteral("task\tvariant\tstate\tcreated\t")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("req 1\tSequential\tdone\t")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("req 3\tSequential\tdone\t")));
    for (const QString &line : lines.first(3))
        QCOMPARE(line.count(u'\t'), taskColumnCount - 1);
}

void TaskTableTest::onlyTheChosenTasksHaveRows()
{
    OpenTable open;
    open.table.select(TaskRef{1, 3});
    const std::vector<TaskId> list{3, 7};
    const auto choice = [&list](int variant) { return variant == 0 ? TaskChoice(std::span<const TaskId>()) : TaskChoice(list); };
    open.table.setChoice(choice);
    const std::vector<TaskRef> expected{{1, 3}, {1, 7}, {2, 3}, {2, 7}};
    QCOMPARE(open.table.tasks(), expected);
    QCOMPARE(open.table.view().currentIndex().row(), 0); // still the same task
    open.table.setChoice({});
    QCOMPARE(open.model().rowCount(), 60);
    QCOMPARE(open.table.view().currentIndex().row(), 23);
}

void TaskTableTest::aMillionTasksAreNoMoreThanNumbers()
{
    FakeRun run{.tasks = 250'000, .variants = {{QStringLiteral("concurrent"), 50}, {QStringLiteral("concurrent"), 500}}};
    run.duration = latency;
    OpenTable open(run);
    QCOMPARE(open.model().rowCount(), 500'000);
    open.model().sort(column(TaskColumn::Duration), Qt::DescendingOrder);
    const TaskEntries entries(*open.feed, open.moments, open.playhead);
    const std::vector<TaskRef> tasks = open.table.tasks();
    for (std::size_t i = 1; i < tasks.size(); i += 1000)
        QVERIFY(entries.at(tasks[i - 1]).duration >= entries.at(tasks[i]).duration);
    open.table.select(TaskRef{1, 249'999});
    QCOMPARE(tasks.at(static_cast<std::size_t>(open.table.view().currentIndex().row())), (TaskRef{1, 249'999}));
    open.table.view().grab();
}

void TaskTableTest::assistiveTechnologyReadsItAll()
{
    OpenTable open;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&open.table.view());
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Tasks"));
    QVERIFY(!table->text(QAccessible::Description).isEmpty());
    QAccessibleTableInterface *cells = table->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), 60);
    QCOMPARE(cells->columnCount(), taskColumnCount);
    QCOMPARE(cells->columnDescription(column(TaskColumn::State)), QStringLiteral("state"));
    for (int i = 0; i < taskColumnCount; ++i) {
        QAccessibleInterface *cell = cells->cellAt(3, i);
        QVERIFY(cell);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QVERIFY2(!cell->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));
    }
    QCOMPARE(cells->cellAt(3, column(TaskColumn::State))->text(QAccessible::Name), QStringLiteral("failed"));
    QCOMPARE(cells->cellAt(3, column(TaskColumn::State))->text(QAccessible::Description), QStringLiteral("The task failed."));
    open.table.select(TaskRef{0, 3});
    QVERIFY(cells->cellAt(3, 0)->state().selected);
    QVERIFY(!cells->cellAt(4, 0)->state().selected);
}

QTEST_MAIN(TaskTableTest)
#include "tst_tasktable.moc"
