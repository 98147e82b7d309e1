// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curves.h"
#include "app/charts/latencybins.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

#include <numeric>

using namespace interleave;
using namespace interleave::testing;

namespace {

// Three tasks of 1, 2 and 3 s at once; the second computes.
Feed threeTasks()
{
    FakeRun run;
    run.variants = {{QStringLiteral("concurrent")}};
    run.duration = [](TaskId task) -> Nanoseconds { return (task + 1) * 1s; };
    run.computing = {1};
    Feed feed(makeRecord(run));
    feed.readAll();
    return feed;
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class TestCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steppedCurvesStayInTheRange();
    void steppedCurvesHaveFewPoints();
    void delaysAreTeeth();
    void teethAreCutAtTheRange();
    void manyTeethBecomeFew();
    void threadsHaveNoLoopToBeLate();
    void aVariantThatHasNotBegunHasNoCurve();
    void figuresAreOfTheMomentAndOfThePeak();
    void onlyTheChosenAreDrawn();
    void binsHoldTheLatenciesOfAllVariants();
    void equalLatenciesStandInTheMiddle();
};

void TestCurves::steppedCurvesStayInTheRange()
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

void TestCurves::steppedCurvesHaveFewPoints()
{
    std::vector<InFlightStep> steps;
    for (int i = 0; i < 100'000; ++i)
        steps.push_back({std::chrono::microseconds(i), quint32(i % 97)});
    const QList<QPointF> points = steppedPoints(steps, {0s, 1s}, 1s, 600);
    QVERIFY(points.size() <= 600);
    QVERIFY(points.size() > 300);
}

void TestCurves::delaysAreTeeth()
{
    const Feed feed = threeTasks();
    const Curve curve = curveOf(CurveKind::LoopDelay, feed.variant(0));
    QCOMPARE(curve.peak, Nanoseconds(2s).count()); // the second task computes from 0 to 2 s
    const QList<QPointF> expected{{0, 2e9}, {2e9, 0}, {3e9, 0}};
    QCOMPARE(curvePoints(curve, {0s, 4s}, 3s, 600), expected);
    QCOMPARE(curve.at(500ms), Nanoseconds(1500ms).count());
    QCOMPARE(curve.at(2500ms), 0);
}

void TestCurves::teethAreCutAtTheRange()
{
    Curve curve;
    curve.kind = CurveKind::LoopDelay;
    curve.stretches = {{1s, 2s}, {5s, 9s}};
    const QList<QPointF> expected{{1.5e9, 0.5e9}, {2e9, 0}, {5e9, 0}, {5e9, 4e9}, {6e9, 3e9}};
    QCOMPARE(curvePoints(curve, {1500ms, 6s}, 10s, 600), expected);
    QVERIFY(curvePoints(curve, {11s, 12s}, 10s, 600).isEmpty());
}

void TestCurves::manyTeethBecomeFew()
{
    Curve curve;
    curve.kind = CurveKind::LoopDelay;
    for (int i = 0; i < 100'000; ++i)
        curve.stretches.push_back({std::chrono::microseconds(10 * i), std::chrono::microseconds(10 * i + (i == 777 ? 9 : 3))});
    const QList<QPointF> points = curvePoints(curve, {0s, 1s}, 1s, 600);
    QVERIFY(points.size() <= 603);
    const double highest = std::ranges::max_element(points, {}, [](const QPointF &p) { return p.y(); })->y();
    QCOMPARE(highest, 9000.0); // the worst stays
}

void TestCurves::threadsHaveNoLoopToBeLate()
{
    FakeRun run;
    run.variants = {{QStringLiteral("threads")}};
    run.computing = {0};
    Feed feed(makeRecord(run));
    feed.readAll();
    const Curve curve = curveOf(CurveKind::LoopDelay, feed.variant(0));
    QVERIFY(curve.stretches.empty());
    QCOMPARE(curveFigures(curve, feed.variant(0), {}, {}), QStringLiteral("threads: no event loop"));
}

void TestCurves::aVariantThatHasNotBegunHasNoCurve()
{
    const Feed feed(makeRecord({})); // nothing is read
    for (const CurveKind kind : {CurveKind::InFlight, CurveKind::Completed, CurveKind::LoopDelay}) {
        const Curve curve = curveOf(kind, feed.variant(0));
        QVERIFY(curve.steps.empty() && curve.stretches.empty());
        QCOMPARE(curveFigures(curve, feed.variant(0), {}, {}), QString());
    }
}

void TestCurves::figuresAreOfTheMomentAndOfThePeak()
{
    const Feed feed = threeTasks();
    const auto figures = [&feed](CurveKind kind, std::optional<Nanoseconds> moment) {
        return plainSpaces(curveFigures(curveOf(kind, feed.variant(0)), feed.variant(0), {}, moment));
    };
    QCOMPARE(figures(CurveKind::InFlight, {}), QStringLiteral("peak 3"));
    QCOMPARE(figures(CurveKind::InFlight, 1500ms), QStringLiteral("2 at 1.5 s · peak 3"));
    QCOMPARE(figures(CurveKind::Completed, {}), QStringLiteral("3 of 3"));
    QCOMPARE(figures(CurveKind::Completed, 2s), QStringLiteral("2 of 3 at 2 s"));
    QCOMPARE(figures(CurveKind::LoopDelay, {}), QStringLiteral("longest 2 s"));
    QCOMPARE(figures(CurveKind::LoopDelay, 1500ms), QStringLiteral("500 ms at 1.5 s · longest 2 s"));
}

void TestCurves::onlyTheChosenAreDrawn()
{
    const Feed feed = threeTasks();
    const std::vector<TaskId> list{0, 2};
    const TaskChoice choice(list);
    QCOMPARE(curveOf(CurveKind::InFlight, feed.variant(0), choice).peak, 2);
    QCOMPARE(curveOf(CurveKind::Completed, feed.variant(0), choice).peak, 2);
    QCOMPARE(curveOf(CurveKind::LoopDelay, feed.variant(0), choice).peak, 0);
    QCOMPARE(curveFigures(curveOf(CurveKind::Completed, feed.variant(0), choice), feed.variant(0), choice, {}),
             QStringLiteral("2 of 2"));
}

void TestCurves::binsHoldTheLatenciesOfAllVariants()
{
    Feed feed(makeRecord(eventfulRun(200)));
    feed.readAll();
    std::vector<Latencies> all;
    for (const VariantFeed &variant : feed.variants())
        all.push_back(latenciesOf(variant.facts(), variant.now()));
    for (const int atMost : {6, 12, 24}) {
        const Bins bins = binsFor(all, atMost);
        QVERIFY(bins.count >= 3 && bins.count <= std::size_t(atMost) + 1);
        for (const Latencies &variant : all) {
            const std::vector<quint32> counts = countsIn(bins, variant.sorted);
            QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::size_t{0}), variant.sorted.size());
            QVERIFY(variant.p50 <= variant.p95 && variant.p95 <= variant.p99);
        }
    }
    QCOMPARE(binsFor({}, 12).count, std::size_t{0});
    QCOMPARE(binsFor({Latencies{}}, 12).count, std::size_t{0});
}

void TestCurves::equalLatenciesStandInTheMiddle()
{
    Latencies same;
    same.sorted = {1s, 1s, 1s};
    const Bins bins = binsFor({same}, 12);
    QVERIFY(bins.count >= 6);
    QVERIFY(bins.first < 1s && bins.end() > 1s + bins.width);
    Latencies none;
    none.sorted = {0s};
    QCOMPARE(binsFor({none}, 12).first, 0ns); // never below 0
}

QTEST_MAIN(TestCurves)
#include "tst_curves.moc"
