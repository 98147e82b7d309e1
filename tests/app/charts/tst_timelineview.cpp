// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartsview.h"
#include "app/charts/timelineview.h"
#include "tests/support/tracebuilder.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace interleave;
using namespace interleave::testing;

namespace {

// Where a task's row is in the view, `share` of the way along the plot.
QPoint pointOf(TimelineView &view, TaskRef task, double share = 0.5)
{
    const ComparisonChart *chart = &view.chart();
    const TimelineLayout &layout = chart->timeline().timelineLayout();
    const QRectF row = rowRect(layout, task);
    return view.mapFromScene(chart->mapToScene(QPointF(row.left() + share * row.width(), row.center().y())));
}

void open(TimelineView &view, const FakeRun &run)
{
    view.resize(900, 500);
    view.setHeading(QStringLiteral("Three tasks"), QStringLiteral("One after another, and together."));
    view.show();
    view.setRecord(makeRecord(run));
    while (view.refresh()) {
    }
}

void wheel(TimelineView &view, QPoint at, int delta, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlotStandsUnderTheAxis();
    void aClickChoosesATaskAndAnotherPlaceNone();
    void aDoubleClickOpensATask();
    void theKeysChooseAndOpen();
    void theKeysZoomAndScroll();
    void escapeIsTheWindowsWhenNothingIsChosen();
    void theWheelZoomsAboutThePointer();
    void draggingScrolls();
    void tasksAreDescribed();
    void aTipSaysWhyTheTaskWaitedThen();
    void theLanesHolderIsNamed();
    void aNewRunBeginsAnew();
    void aLiveRunIsFollowed();
    void bothPaintInBothThemes_data();
    void bothPaintInBothThemes();
};

void TestTimelineView::thePlotStandsUnderTheAxis()
{
    TimelineView view;
    open(view, {});
    const ComparisonChart *chart = &view.chart();
    const QRectF plot = chart->timeline().timelineLayout().plot;
    QVERIFY(std::abs(plot.left() - chart->plotArea().left()) <= 1);
    QVERIFY(std::abs(plot.right() - chart->plotArea().right()) <= 1);
    QVERIFY(plot.left() > 150);
    QVERIFY(plot.height() > 200);
    QVERIFY(chart->timeline().timelineLayout().labelWidth > 20);
}

void TestTimelineView::aClickChoosesATaskAndAnotherPlaceNone()
{
    TimelineView view;
    open(view, {});
    QSignalSpy chosen(&view, &TimelineView::selectionChanged);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, {1, 2}));
    QCOMPARE(view.selected(), std::optional(TaskRef{1, 2}));
    QCOMPARE(chosen.count(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(40, 20));
    QVERIFY(!view.selected());
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().at(0).toInt(), -1);
}

void TestTimelineView::aDoubleClickOpensATask()
{
    TimelineView view;
    open(view, {});
    QSignalSpy opened(&view, &TimelineView::taskActivated);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, {0, 1}));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.last().at(0).toInt(), 0);
    QCOMPARE(opened.last().at(1).value<TaskId>(), TaskId(1));
}

void TestTimelineView::theKeysChooseAndOpen()
{
    TimelineView view;
    open(view, {});
    QSignalSpy opened(&view, &TimelineView::taskActivated);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.selected(), std::optional(TaskRef{0, 0}));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.selected(), std::optional(TaskRef{0, 0}));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.selected(), std::optional(TaskRef{1, 0}));
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.selected(), std::optional(TaskRef{0, 0}));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.selected());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestTimelineView::theKeysZoomAndScroll()
{
    TimelineView view;
    open(view, {});
    const TimeRange whole = view.visibleRange().range();
    QCOMPARE(whole, (TimeRange{0s, 3s}));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.visibleRange().range().length() < 1500ms);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.visibleRange().range().end, Nanoseconds(3s));
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(view.visibleRange().range().end < 3s);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.visibleRange().range().end, Nanoseconds(3s));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.visibleRange().range(), whole);
}

void TestTimelineView::escapeIsTheWindowsWhenNothingIsChosen()
{
    TimelineView view;
    open(view, {});
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
    QVERIFY(!event.isAccepted());
}

void TestTimelineView::theWheelZoomsAboutThePointer()
{
    TimelineView view;
    open(view, {});
    const QPoint point = pointOf(view, {0, 1}, 0.25);
    const Nanoseconds before = view.hit(point)->time;
    wheel(view, point, 240);
    const Nanoseconds after = view.hit(point)->time;
    QVERIFY(view.visibleRange().range().length() < 2s);
    QVERIFY(std::chrono::abs(after - before) < 10ms);
    wheel(view, point, -120, Qt::ShiftModifier);
    QVERIFY(view.hit(point)->time > after);
}

void TestTimelineView::draggingScrolls()
{
    TimelineView view;
    open(view, {});
    view.visibleRange().show({1s, 2s});
    const QPoint from = pointOf(view, {0, 1}, 0.5);
    const Nanoseconds held = view.hit(from)->time;
    const QPoint to = from + QPoint(100, 0);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    QVERIFY(std::chrono::abs(view.hit(to)->time - held) < 5ms);
    QVERIFY(!view.selected());
}

void TestTimelineView::tasksAreDescribed()
{
    FakeRun run;
    run.failing = {1};
    TimelineView view;
    open(view, run);
    const QString text = view.describe(*view.hit(pointOf(view, {0, 1}))).replace(QChar(QChar::Nbsp), u' ');
    QCOMPARE(text, QStringLiteral("req 2 – failed\nstarted at 1 s, took 1 s\nat 1.5 s: The task waits for a timer. It holds the event loop meanwhile.\nno such product"));
}

void TestTimelineView::aTipSaysWhyTheTaskWaitedThen()
{
    FakeRun run;
    run.variants = {{QStringLiteral("concurrent"), 1}};
    TimelineView view;
    open(view, run);
    const QString text = view.describe(*view.hit(pointOf(view, {0, 2}, 0.25)));
    QVERIFY2(text.contains(QStringLiteral("req 3 waits at the limit, which lets 1 through")), qPrintable(text));
    QVERIFY(!view.describe(*view.hit(pointOf(view, {0, 0}, 0.9))).contains(QStringLiteral("at 2")));
}

void TestTimelineView::theLanesHolderIsNamed()
{
    FakeRun run;
    run.variants = {{QStringLiteral("concurrent")}};
    const auto record = makeRecord(run);
    auto trace = std::make_unique<VariantTrace>();
    trace->name = QStringLiteral("by hand");
    trace->log.append({.kind = EventKind::VariantBegins});
    trace->log.append({.kind = EventKind::HoldBegins});
    trace->log.append({.time = 1s, .kind = EventKind::HoldEnds});
    trace->log.append({.time = 2s, .kind = EventKind::VariantEnds, .state = State::Done});
    trace->setPhase(Phase::Over);
    record->variants[0] = std::move(trace);
    TimelineView view;
    view.resize(900, 500);
    view.show();
    view.setRecord(record);
    view.grab();
    const auto lane = [&view](Nanoseconds time) {
        return view.describe({.variant = 0, .task = noTask, .onLane = true, .time = time});
    };
    QCOMPARE(lane(500ms), QStringLiteral("Event loop of By hand, held by the main program"));
    QCOMPARE(lane(1500ms), QStringLiteral("Event loop of By hand"));
}

void TestTimelineView::aNewRunBeginsAnew()
{
    TimelineView view;
    open(view, {});
    view.select(TaskRef{0, 0});
    view.zoomIn();
    QSignalSpy chosen(&view, &TimelineView::selectionChanged);
    FakeRun run;
    run.duration = [](TaskId) -> Nanoseconds { return 2s; };
    view.setRecord(makeRecord(run));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!view.selected());
    QCOMPARE(view.visibleRange().range(), (TimeRange{0s, 6s}));
    view.setRecord(nullptr);
    QVERIFY(!view.feed());
    QVERIFY(!view.refresh());
    QVERIFY(!view.hit(QPoint(400, 200)));
    view.grab();
}

void TestTimelineView::aLiveRunIsFollowed()
{
    FakeRun run;
    run.until = 500ms;
    TimelineView view;
    const auto record = makeRecord(run);
    view.resize(900, 500);
    view.show();
    view.setRecord(record);
    QCOMPARE(view.visibleRange().range().end, Nanoseconds(500ms));
    record->variants[0]->setNow(700ms);
    QVERIFY(view.refresh());
    QCOMPARE(view.visibleRange().range().end, Nanoseconds(700ms));
    QVERIFY(!view.refresh());
}

void TestTimelineView::bothPaintInBothThemes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTimelineView::bothPaintInBothThemes()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::Dark : Theme::Light;
    TimelineView view;
    view.setColours(theme);
    open(view, {});
    const QImage image = view.grab().toImage();
    QCOMPARE(image.pixelColor(pointOf(view, {0, 1}, 0.9)), paletteOf(theme).card);
    QCOMPARE(image.pixelColor(pointOf(view, {0, 1}, 0.5)), lookColour(Look::Waiting, theme));
    ChartsView flight;
    flight.setColours(theme);
    flight.resize(300, 200);
    QCOMPARE(flight.grab().toImage().pixelColor(150, 15), paletteOf(theme).card);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
