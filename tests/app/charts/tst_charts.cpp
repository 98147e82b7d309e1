// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/inflightview.h"
#include "app/charts/legenditem.h"
#include "app/charts/timeaxis.h"
#include "tests/support/tracebuilder.h"

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
    void steppedCurvesStayInTheRange();
    void steppedCurvesHaveFewPoints();
    void theInFlightChartDrawsEveryVariant();
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

void TestCharts::steppedCurvesStayInTheRange()
{
    const std::vector<InFlightStep> steps{{0s, 3}, {1s, 2}, {2s, 1}, {3s, 0}};
    const QList<QPointF> all = steppedPoints(steps, {0s, 4s}, 3s, 600);
    const QList<QPointF> expected{{0, 3}, {1e9, 3}, {1e9, 2}, {2e9, 2}, {2e9, 1}, {3e9, 1}, {3e9, 0}};
    QCOMPARE(all, expected);
    const QList<QPointF> part = steppedPoints(steps, {1500ms, 2500ms}, 3s, 600);
    const QList<QPointF> expectedPart{{1.5e9, 2}, {2e9, 2}, {2e9, 1}, {2.5e9, 1}};
    QCOMPARE(part, expectedPart);
    QVERIFY(steppedPoints({}, {0s, 1s}, 1s, 600).isEmpty());
}

void TestCharts::steppedCurvesHaveFewPoints()
{
    std::vector<InFlightStep> steps;
    for (int i = 0; i < 100'000; ++i)
        steps.push_back({std::chrono::microseconds(i), quint32(i % 97)});
    const QList<QPointF> points = steppedPoints(steps, {0s, 1s}, 1s, 600);
    QVERIFY(points.size() <= 600);
    QVERIFY(points.size() > 300);
}

void TestCharts::theInFlightChartDrawsEveryVariant()
{
    auto feed = std::make_shared<Feed>(makeRecord(eventfulRun()));
    feed->readAll();
    InFlightView view;
    view.resize(400, 300);
    view.chart().setFeed(feed);
    view.chart().setRange({0s, 4s});
    view.show();
    QCOMPARE(view.chart().series().size(), 3);
    const QImage image = view.grab().toImage();
    for (int variant = 0; variant < 3; ++variant) {
        int found = 0;
        for (int y = 0; y < image.height() - 50; ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == variantColour(Theme::Light, variant) ? 1 : 0;
        }
        QVERIFY2(found > 20, qPrintable(QString::number(variant)));
    }
    view.chart().setFeed(nullptr);
    QVERIFY(view.chart().series().isEmpty());
    view.grab();
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
