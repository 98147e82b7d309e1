// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/figurespart.h"
#include "app/window/replaypart.h"
#include "tests/app/window/openwindow.h"

#include <QFile>
#include <QMenu>
#include <QGraphicsTextItem>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace interleave;

class WindowFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasAKeyATabAndAMenuEntry();
    void onlyWhatIsChosenIsSeen();
    void thePageIsRemembered();
    void chartsOverTimeStandUnderTheTimeline_data();
    void chartsOverTimeStandUnderTheTimeline();
    void chartsFollowTheVisibleRangeAndThePlayhead();
    void tableAndTimelineChooseTogether();
    void theTableFollowsThePlayhead();
    void enterInTheTableOpensTheTaskPanel();
    void theTableIsWrittenAsItStands();
    void theChoiceOfTasksIsOneForAll();
    void theFilterOfTheTimelineIsOneForAll();
    void anotherLanguageIsSpokenByAll();
    void axesAreNeverLabelledWithDots();
};

namespace {

QTabBar *tabsOf(OpenWindow &w)
{
    return w.child<QTabBar>("figuresTabs");
}

QTableView *tableOf(OpenWindow &w)
{
    return w.child<QTableView>("taskTable");
}

QString cell(OpenWindow &w, int row, TaskColumn column)
{
    return tableOf(w)->model()->index(row, static_cast<int>(column)).data().toString();
}

bool standsUnderTheTimeline(OpenWindow &w)
{
    ChartsView &charts = w.window->figures().charts();
    const QRectF above = w.window->timeline().chart().timeline().timelineLayout().plot;
    const QRectF own = charts.curves().plotArea();
    const int left = w.window->timeline().viewport()->mapTo(w.window.get(), above.topLeft().toPoint()).x();
    const int ownLeft = charts.viewport()->mapTo(w.window.get(), own.topLeft().toPoint()).x();
    return std::abs(left - ownLeft) <= 1 && std::abs(above.width() - own.width()) <= 2;
}

// What is written on the axes of the chart that is seen.
QStringList labelsOf(OpenWindow &w)
{
    QStringList labels;
    for (QGraphicsItem *item : w.window->figures().charts().scene()->items()) {
        const auto *text = dynamic_cast<QGraphicsTextItem *>(item);
        if (text && text->isVisible() && !text->toPlainText().isEmpty())
            labels << text->toPlainText();
    }
    return labels;
}

} // namespace

void WindowFiguresTest::everyPageHasAKeyATabAndAMenuEntry()
{
    OpenWindow w;
    FiguresPart &figures = w.window->figures();
    QCOMPARE(tabsOf(w)->count(), figuresPageCount);
    QCOMPARE(figures.pages().size(), figuresPageCount);
    const QList<QMenu *> menus = w.window->findChildren<QMenu *>();
    for (int page = figuresPageCount - 1; page >= 0; --page) {
        QTest::keyClick(w.window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(static_cast<int>(figures.page()), page);
        QCOMPARE(tabsOf(w)->currentIndex(), page);
        QAction *action = figures.pages().at(page);
        QVERIFY(action->isChecked());
        QVERIFY(std::ranges::any_of(menus, [action](QMenu *menu) { return menu->actions().contains(action); }));
    }
    tabsOf(w)->setFocus();
    QTest::keyClick(tabsOf(w), Qt::Key_Right);
    QCOMPARE(figures.page(), FiguresPage::InFlight);
}

void WindowFiguresTest::onlyWhatIsChosenIsSeen()
{
    OpenWindow w;
    FiguresPart &figures = w.window->figures();
    auto *summary = w.child<QTableView>("summaryTable");
    const auto seen = [&] {
        return std::array{figures.charts().isVisible(), summary->isVisible(), tableOf(w)->isVisible()};
    };
    QCOMPARE(seen(), (std::array{true, true, false}));
    figures.setPage(FiguresPage::Latency);
    QCOMPARE(seen(), (std::array{true, false, false}));
    QCOMPARE(figures.charts().kind(), ChartKind::Latency);
    figures.setPage(FiguresPage::Tasks);
    QCOMPARE(seen(), (std::array{false, false, true}));
    figures.setPage(FiguresPage::Overview);
    QCOMPARE(seen(), (std::array{true, true, false}));
    QCOMPARE(figures.charts().kind(), ChartKind::Latency); // the last one chosen
}

void WindowFiguresTest::thePageIsRemembered()
{
    OpenWindow w;
    w.window->figures().setPage(FiguresPage::Completed);
    w.window->close();
    MainWindow again(w.settings, w.language);
    QCOMPARE(again.figures().page(), FiguresPage::Completed);
    w.settings.setFiguresPage(77);
    MainWindow other(w.settings, w.language);
    QVERIFY(static_cast<int>(other.figures().page()) < figuresPageCount);
}

void WindowFiguresTest::chartsOverTimeStandUnderTheTimeline_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *scenario : {"ninety-people", "three-tasks", "cpu-blocks-the-loop", "threads-and-the-gil"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void WindowFiguresTest::chartsOverTimeStandUnderTheTimeline()
{
    QFETCH(QString, scenario);
    OpenWindow w{scenario};
    w.runToTheEnd();
    ChartsView &charts = w.window->figures().charts();
    for (const FiguresPage page : {FiguresPage::InFlight, FiguresPage::Completed, FiguresPage::LoopDelay}) {
        w.window->figures().setPage(page);
        charts.curves().drawNow();
        // New labels move the plot when they are laid out, and it comes back to its column in a later turn of the loop.
        QTRY_VERIFY2(standsUnderTheTimeline(w), qPrintable(w.window->figures().charts().described()));
    }
}

void WindowFiguresTest::chartsFollowTheVisibleRangeAndThePlayhead()
{
    OpenWindow w;
    w.runToTheEnd();
    w.window->figures().setPage(FiguresPage::Completed);
    ChartsView &charts = w.window->figures().charts();
    charts.curves().drawNow();
    QVERIFY2(charts.described().contains(QStringLiteral("3 of 3")), qPrintable(charts.described()));
    w.window->playhead().setTime(std::chrono::milliseconds(1500));
    charts.curves().drawNow();
    QVERIFY2(charts.described().contains(QStringLiteral("1 of 3 at 1.5")), qPrintable(charts.described()));
    w.window->playhead().goLive();
    charts.curves().drawNow();
    QVERIFY(!charts.described().contains(QStringLiteral("1.5")));
}

void WindowFiguresTest::tableAndTimelineChooseTogether()
{
    OpenWindow w;
    w.runToTheEnd();
    w.window->figures().setPage(FiguresPage::Tasks);
    w.window->timeline().select(TaskRef{1, 2});
    QCOMPARE(tableOf(w)->currentIndex().row(), 5);
    QVERIFY(tableOf(w)->selectionModel()->isRowSelected(5));
    tableOf(w)->selectRow(1);
    QCOMPARE(w.window->timeline().selected(), (TaskRef{0, 1}));
    w.window->timeline().select(std::nullopt);
    QVERIFY(!tableOf(w)->selectionModel()->hasSelection());
}

void WindowFiguresTest::theTableFollowsThePlayhead()
{
    OpenWindow w;
    w.runToTheEnd();
    w.window->figures().setPage(FiguresPage::Tasks);
    QCOMPARE(cell(w, 2, TaskColumn::State), QStringLiteral("done"));
    w.window->playhead().setTime(std::chrono::milliseconds(500));
    QCOMPARE(cell(w, 2, TaskColumn::State), QStringLiteral("not started"));
    QCOMPARE(cell(w, 2, TaskColumn::Finished), QStringLiteral("–"));
}

void WindowFiguresTest::enterInTheTableOpensTheTaskPanel()
{
    OpenWindow w;
    w.runToTheEnd();
    w.window->figures().setPage(FiguresPage::Tasks);
    auto *details = w.window->findChild<QTabWidget *>();
    tableOf(w)->setFocus();
    tableOf(w)->selectRow(0);
    details->setCurrentIndex(1);
    QTest::keyClick(tableOf(w), Qt::Key_Return);
    QCOMPARE(details->currentIndex(), 2);
}

void WindowFiguresTest::theTableIsWrittenAsItStands()
{
    OpenWindow w;
    QVERIFY(!w.window->exportTasksTo(w.path("none.csv")).isEmpty());
    w.runToTheEnd();
    tableOf(w)->sortByColumn(static_cast<int>(TaskColumn::Finished), Qt::DescendingOrder);
    QCOMPARE(w.window->exportTasksTo(w.path("tasks.csv")), QString());
    QFile file(w.path("tasks.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.first(), QByteArray("variant,task,created_ms,started_ms,finished_ms,outcome,attempts,error\r"));
    QVERIFY(lines.at(1).startsWith("sequential,") && lines.at(1).contains(",3000.000,done,1,"));
    QVERIFY(lines.at(2).contains(",2000.000,done,1,"));
    QVERIFY(!w.window->exportTasksTo(w.path("no/such/folder.csv")).isEmpty());
}

void WindowFiguresTest::theChoiceOfTasksIsOneForAll()
{
    OpenWindow w;
    w.runToTheEnd();
    const std::vector<TaskId> list{1};
    w.window->figures().setPage(FiguresPage::Completed);
    w.window->figures().setChoice([&list](int) { return TaskChoice(list); });
    w.window->figures().charts().curves().drawNow();
    QVERIFY(w.window->figures().charts().described().contains(QStringLiteral("1 of 1")));
    QCOMPARE(tableOf(w)->model()->rowCount(), 2);
    w.window->figures().setChoice({});
    QCOMPARE(tableOf(w)->model()->rowCount(), 6);
}

void WindowFiguresTest::theFilterOfTheTimelineIsOneForAll()
{
    OpenWindow w;
    w.runToTheEnd();
    w.window->figures().setPage(FiguresPage::Completed);
    TaskFilter filter;
    filter.name = w.window->timeline().feed()->record().tasks.name(1);
    w.window->timeline().filter().setFilter(filter);
    QCOMPARE(tableOf(w)->model()->rowCount(), 2);
    w.window->figures().charts().curves().drawNow();
    QVERIFY2(w.window->figures().charts().described().contains(QStringLiteral("1 of 1")),
             qPrintable(w.window->figures().charts().described()));
    w.window->timeline().filter().setLeavesOut(false); // only looked for
    QCOMPARE(tableOf(w)->model()->rowCount(), 6);
    w.window->timeline().filter().setLeavesOut(true);
    QCOMPARE(tableOf(w)->model()->rowCount(), 2);
    w.runToTheEnd(); // another run, the same filter
    QTRY_COMPARE(tableOf(w)->model()->rowCount(), 2);
    w.window->files().open(QStringLiteral("ninety-people")); // and another scenario
    w.runToTheEnd();
    w.window->timeline().filter().setFilter({});
    QCOMPARE(tableOf(w)->model()->rowCount(), 3 * 89);
}

void WindowFiguresTest::anotherLanguageIsSpokenByAll()
{
    OpenWindow w;
    w.runToTheEnd();
    QStringList english;
    for (int i = 0; i < figuresPageCount; ++i)
        english << tabsOf(w)->tabText(i);
    const QString state = cell(w, 0, TaskColumn::State);
    for (QAction *action : w.actions().languages->actions()) {
        if (action->data().toString() == QStringLiteral("ru"))
            action->trigger();
    }
    for (int i = 0; i < figuresPageCount; ++i)
        QVERIFY2(tabsOf(w)->tabText(i) != english.at(i), qPrintable(english.at(i)));
    QVERIFY(cell(w, 0, TaskColumn::State) != state);
    w.actions().languages->actions().at(1)->trigger();
    QCOMPARE(tabsOf(w)->tabText(0), english.first());
}

// A label that has no room is cut to dots by Qt Charts: when numbers get longer the axis must get wider.
void WindowFiguresTest::axesAreNeverLabelledWithDots()
{
    OpenWindow w(QStringLiteral("twenty-products"));
    w.window->resize(1920, 1080);
    w.runToTheEnd();
    for (const FiguresPage page : {FiguresPage::InFlight, FiguresPage::Latency, FiguresPage::Completed, FiguresPage::LoopDelay}) {
        w.window->figures().setPage(page);
        w.window->grab();
        // The chart draws itself a few times a second, and wider labels get their room in a later turn of the loop.
        QTRY_VERIFY2(labelsOf(w).size() > 2 && labelsOf(w).filter(QStringLiteral("...")).isEmpty(),
                     qPrintable(labelsOf(w).join(u' ')));
    }
}

QTEST_MAIN(WindowFiguresTest)
#include "tst_windowfigures.moc"
