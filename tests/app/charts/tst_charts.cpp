// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartsview.h"
#include "app/charts/legenditem.h"
#include "app/charts/timeaxis.h"
#include "app/charts/timelineview.h"
#include "tests/support/tracebuilder.h"

#include <QAccessible>
#include <QLegend>
#include <QTest>
#include <QValueAxis>

using namespace interleave;
using namespace interleave::testing;

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void axesAreLabelledInNiceSteps();
    void theLegendHasWhatOccurs();
    void theLegendHasTasksThatWereNeverStarted();
    void computingOnThreadsIsNoHeldLoop();
    void theInFlightChartDrawsEveryVariant();
    void everyChartDrawsEveryVariant_data();
    void everyChartDrawsEveryVariant();
    void chartsOverTimeStandUnderTheTimeline();
    void aNarrowChartHasItsKeyBelow();
    void theHistogramIsOfWhatHadEndedByThen();
    void whatIsChosenIsWhatIsCounted();
    void aHiddenChartIsDrawnWhenItIsSeen();
    void aChartWithoutRoomForItsColumnComesToRest();
    void axesAreNeverLabelledWithDots_data();
    void axesAreNeverLabelledWithDots();
};

void TestCharts::axesAreLabelledInNiceSteps()
{
    QValueAxis axis;
    showRange(axis, {0s, 3500ms}, 800);
    QCOMPARE(axis.max(), 3.5);
    QCOMPARE(axis.tickInterval(), 0.5);
    QVERIFY(axis.labelFormat().startsWith(QStringLiteral("%.1f")));
    showRange(axis, {100ms, 101ms}, 800);
    QCOMPARE(axis.min(), 100.0);
    QCOMPARE(axis.tickInterval(), 0.2);
}

void TestCharts::theLegendHasWhatOccurs()
{
    Feed feed(makeRecord({}));
    LooksSeen seen;
    QVERIFY(!seen.update(feed));
    feed.readAll();
    QVERIFY(seen.update(feed));
    const std::vector<Look> expected{Look::Waiting, Look::Computing, Look::Done};
    QCOMPARE(seen.looks(), expected);
    QVERIFY(!seen.update(feed));
}

void TestCharts::theLegendHasTasksThatWereNeverStarted()
{
    FakeRun run;
    run.variants = {{QStringLiteral("concurrent")}};
    const auto record = makeRecord(run);
    record->tasks.add(QStringLiteral("idle"), 1);
    Feed feed(record);
    feed.readAll();
    LooksSeen seen;
    seen.update(feed);
    QCOMPARE(seen.looks().back(), Look::Nothing);
    QCOMPARE(seen.computing(), QStringLiteral("loop held")); // nothing computes on threads
}

void TestCharts::computingOnThreadsIsNoHeldLoop()
{
    FakeRun run;
    run.variants = {};
    const auto record = makeRecord(run);
    record->variants.push_back(std::make_unique<VariantTrace>());
    VariantTrace &threads = *record->variants[0];
    threads.mode = QStringLiteral("threads");
    threads.log.append({.kind = EventKind::VariantBegins});
    threads.log.append({.task = 0, .kind = EventKind::StateChanged, .state = State::Computing});
    Feed feed(record);
    feed.readAll();
    LooksSeen seen;
    QVERIFY(seen.update(feed));
    QCOMPARE(seen.looks(), std::vector<Look>{Look::Computing});
    QCOMPARE(seen.computing(), QStringLiteral("computing"));
}

void TestCharts::theInFlightChartDrawsEveryVariant()
{
    auto feed = std::make_shared<Feed>(makeRecord(eventfulRun()));
    feed->readAll();
    ChartsView view;
    view.resize(400, 300);
    view.setFeed(feed);
    view.setRange({0s, 4s});
    view.show();
    QCOMPARE(view.curves().series().size(), 3);
    const QImage image = view.grab().toImage();
    for (int variant = 0; variant < 3; ++variant) {
        int found = 0;
        for (int y = 0; y < image.height() - 50; ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == variantColour(Theme::Light, variant) ? 1 : 0;
        }
        QVERIFY2(found > 20, qPrintable(QString::number(variant)));
    }
    view.setFeed(nullptr);
    QVERIFY(view.curves().series().isEmpty());
    view.grab();
}

namespace {

// Of that colour, or nearly: slanted lines have soft edges.
int pixelsOf(const QImage &image, const QColor &colour)
{
    const auto isNear = [](int a, int b) { return std::abs(a - b) <= 25; };
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            found += isNear(pixel.red(), colour.red()) && isNear(pixel.green(), colour.green()) && isNear(pixel.blue(), colour.blue());
        }
    }
    return found;
}

std::shared_ptr<Feed> eventfulFeed()
{
    FakeRun run = eventfulRun();
    run.computing = {2, 5};
    auto feed = std::make_shared<Feed>(makeRecord(run));
    feed->readAll();
    return feed;
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

void TestCharts::everyChartDrawsEveryVariant_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("in flight") << ChartKind::InFlight;
    QTest::newRow("latency") << ChartKind::Latency;
    QTest::newRow("completed") << ChartKind::Completed;
    QTest::newRow("loop delay") << ChartKind::LoopDelay;
}

void TestCharts::everyChartDrawsEveryVariant()
{
    QFETCH(ChartKind, kind);
    ChartsView view;
    view.resize(800, 300);
    view.setKind(kind);
    view.setFeed(eventfulFeed());
    view.setRange({0s, 4s});
    view.show();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        view.setColours(theme);
        const QImage image = view.grab().toImage();
        for (int variant = 0; variant < 3; ++variant)
            QVERIFY2(pixelsOf(image, variantColour(theme, variant)) > 20, qPrintable(QString::number(variant)));
    }
    QVERIFY(view.accessibleName().startsWith(QStringLiteral("Chart: ")));
    for (const char *name : {"Sequential: ", "Chunked · 5: ", "Concurrent · 5: "})
        QVERIFY2(view.described().contains(QString::fromUtf8(name)), qPrintable(view.described()));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->text(QAccessible::Description), view.described());
    view.setFeed(nullptr);
    view.grab();
}

void TestCharts::chartsOverTimeStandUnderTheTimeline()
{
    QWidget window;
    window.resize(900, 700);
    TimelineView timeline(&window);
    timeline.setGeometry(10, 10, 800, 400);
    ChartsView charts(&window);
    charts.setGeometry(10, 420, 800, 200);
    charts.alignWith(timeline);
    window.show();
    timeline.setRecord(makeRecord(eventfulRun()));
    charts.setFeed(timeline.feed());
    for (const ChartKind kind : {ChartKind::InFlight, ChartKind::Completed, ChartKind::LoopDelay}) {
        charts.setKind(kind);
        const QRectF plot = timeline.chart().timeline().timelineLayout().plot;
        QVERIFY2(std::abs(charts.curves().plotArea().left() - plot.left()) <= 1, qPrintable(QString::number(plot.left())));
        QVERIFY(std::abs(charts.curves().plotArea().right() - plot.right()) <= 1);
    }
    timeline.resize(600, 400);
    charts.resize(600, 200);
    QVERIFY(std::abs(charts.curves().plotArea().left() - timeline.chart().timeline().timelineLayout().plot.left()) <= 1);
    charts.resize(300, 200); // does not reach that far: wherever there is room
    QVERIFY(charts.curves().plotArea().left() < 100);
    QVERIFY(charts.curves().plotArea().right() <= 300);
}

void TestCharts::aNarrowChartHasItsKeyBelow()
{
    ChartsView view;
    view.resize(560, 200);
    view.setFeed(eventfulFeed());
    view.show();
    QVERIFY(view.curves().legend()->isVisible());
    view.resize(230, 200); // no room for names: none rather than cut ones
    QVERIFY(!view.curves().legend()->isVisible());
}

void TestCharts::theHistogramIsOfWhatHadEndedByThen()
{
    FakeRun run;
    run.variants = {{QStringLiteral("concurrent")}};
    run.duration = [](TaskId task) -> Nanoseconds { return (task + 1) * 100ms; };
    auto feed = std::make_shared<Feed>(makeRecord(run));
    feed->readAll();
    ChartsView view;
    view.resize(700, 300);
    view.setKind(ChartKind::Latency);
    view.setFeed(feed);
    view.show();
    QVERIFY(plainSpaces(view.described()).contains(QStringLiteral("p50 200 ms · p95 300 ms · p99 300 ms")));
    QVERIFY(view.latency().bins().end() > 300ms);
    view.setMoment(250ms);
    view.latency().drawNow();
    QVERIFY(plainSpaces(view.described()).contains(QStringLiteral("p50 100 ms · p95 200 ms · p99 200 ms")));
    view.setMoment(50ms);
    view.latency().drawNow();
    QCOMPARE(view.latency().bins().count, std::size_t{0});
    view.grab();
}

void TestCharts::whatIsChosenIsWhatIsCounted()
{
    ChartsView view;
    view.resize(700, 300);
    view.setFeed(eventfulFeed());
    view.show();
    QVERIFY(view.described().contains(QStringLiteral("Chunked · 5: peak 5")));
    const std::vector<TaskId> list{0, 1};
    view.setChoice([&list](int) { return TaskChoice(list); });
    view.curves().drawNow();
    QVERIFY2(view.described().contains(QStringLiteral("Chunked · 5: peak 2")), qPrintable(view.described()));
    view.setChoice({});
    view.curves().drawNow();
    QVERIFY(view.described().contains(QStringLiteral("Chunked · 5: peak 5")));
}

void TestCharts::aHiddenChartIsDrawnWhenItIsSeen()
{
    ChartsView view;
    view.resize(700, 300);
    view.show();
    view.hide();
    view.setFeed(eventfulFeed());
    QVERIFY(!view.described().contains(QStringLiteral("peak")));
    view.show();
    QVERIFY(view.described().contains(QStringLiteral("peak")));
}

// Margins that leave no room must not make the chart larger, and that the margins: it would never end.
void TestCharts::aChartWithoutRoomForItsColumnComesToRest()
{
    auto feed = std::make_shared<Feed>(makeRecord(eventfulRun()));
    feed->readAll();
    CurveChart chart;
    chart.setFeed(feed);
    for (const QSizeF &size : {QSizeF(400, 200), QSizeF(120, 60), QSizeF(40, 20), QSizeF(400, 60)}) {
        chart.resize(size);
        for (const double left : {10.0, 200.0, 390.0}) {
            chart.setColumn(left, left + 300);
            QCOMPARE(chart.size(), size);
        }
    }
}

void TestCharts::axesAreNeverLabelledWithDots_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("in flight") << ChartKind::InFlight;
    QTest::newRow("latency") << ChartKind::Latency;
    QTest::newRow("completed") << ChartKind::Completed;
    QTest::newRow("loop delay") << ChartKind::LoopDelay;
}

// A label that has no room is cut to them by Qt Charts: so when numbers get longer the axis must get wider.
void TestCharts::axesAreNeverLabelledWithDots()
{
    QFETCH(ChartKind, kind);
    TimelineView timeline;
    timeline.resize(1320, 500);
    ChartsView view;
    view.resize(400, 240);
    view.alignWith(timeline);
    timeline.show();
    view.show();
    timeline.setRecord(makeRecord(eventfulRun()));
    while (timeline.refresh()) {
    }
    view.setFeed(timeline.feed());
    view.setRange(timeline.visibleRange().range());
    view.grab();
    view.resize(1320, 240); // the key at the left, the plot in its column
    view.grab();
    view.setKind(kind);
    view.grab();
    int labels = 0;
    for (QGraphicsItem *item : view.scene()->items()) {
        const auto *text = dynamic_cast<QGraphicsTextItem *>(item);
        if (!text || !text->isVisible() || text->toPlainText().isEmpty())
            continue;
        ++labels;
        QVERIFY2(!text->toPlainText().contains(QStringLiteral("...")), qPrintable(text->toPlainText()));
    }
    QVERIFY(labels > 2);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
