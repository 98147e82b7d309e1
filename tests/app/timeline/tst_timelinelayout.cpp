// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/hittest.h"
#include "app/timeline/layout.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

const QRectF plot(200, 80, 800, 420);
constexpr TimeRange second{0ns, 1s};

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsDivideThePlot();
    void everythingOfABandLiesWithinIt_data();
    void everythingOfABandLiesWithinIt();
    void rowsThatCanBeAreWholePixels();
    void namesNeedRoom();
    void nothingIsLaidOutAsNothing();
    void aPointFindsItsTask();
    void belowTheRowsStandsTheLane();
    void pointsOutsideFindNothing();
    void everyRowIsFoundAtItsMiddle();
};

void TestTimelineLayout::bandsDivideThePlot()
{
    const TimelineLayout layout = layOut(plot, 3, 20, 16, 150, 60);
    QCOMPARE(layout.bands.size(), std::size_t(3));
    QCOMPARE(layout.bands[0].top, 80.0);
    QCOMPARE(layout.bands[1].top, layout.bands[0].bottom);
    QCOMPARE(layout.bands[2].bottom, 500.0);
}

void TestTimelineLayout::everythingOfABandLiesWithinIt_data()
{
    QTest::addColumn<quint32>("rows");
    QTest::addColumn<double>("height");
    for (const quint32 rows : {1U, 3U, 20U, 89U, 1000U, 1'000'000U}) {
        for (const double height : {60.0, 200.0, 500.0, 2000.0})
            QTest::addRow("%u in %g", rows, height) << rows << height;
    }
}

void TestTimelineLayout::everythingOfABandLiesWithinIt()
{
    QFETCH(quint32, rows);
    QFETCH(double, height);
    const TimelineLayout layout = layOut(QRectF(0, 0, 500, height), 3, rows, 16, 150, 60);
    for (const Band &band : layout.bands) {
        QVERIFY(band.rowHeight > 0);
        QVERIFY(band.rowsTop >= band.top);
        QVERIFY(band.rowsBottom() <= band.laneTop + 0.5);
        QVERIFY(band.laneTop + band.laneHeight <= band.bottom + 1.5);
    }
}

void TestTimelineLayout::rowsThatCanBeAreWholePixels()
{
    const double height = layOut(plot, 3, 20, 16, 150, 60).rowHeight();
    QVERIFY(height >= 4);
    QCOMPARE(height, std::floor(height));
    QVERIFY(layOut(plot, 3, 1000, 16, 150, 60).rowHeight() < 1);
}

void TestTimelineLayout::namesNeedRoom()
{
    QCOMPARE(layOut(plot, 2, 3, 16, 150, 60).labelWidth, 60.0);
    QCOMPARE(layOut(plot, 3, 20, 16, 150, 60).labelWidth, 0.0);
    const std::vector<BandContent> three(3, {std::make_shared<const TaskRows>(TaskRows::all(20))});
    QCOMPARE(rowHeightFor(plot.height(), three), layOut(plot, 3, 20, 16, 150, 60).rowHeight());
}

void TestTimelineLayout::nothingIsLaidOutAsNothing()
{
    QVERIFY(layOut(plot, 0, 20, 16, 150, 60).bands.empty());
    QCOMPARE(layOut(plot, 2, 0, 16, 150, 60).rowHeight(), 0.0);
    QCOMPARE(layOut(QRectF(), 2, 5, 16, 150, 60).bands.size(), std::size_t(2));
}

void TestTimelineLayout::aPointFindsItsTask()
{
    const TimelineLayout layout = layOut(plot, 3, 20, 16, 150, 0);
    const Band &band = layout.bands[1];
    const auto hit = hitAt({600, band.rowsTop + 7 * band.rowHeight + 1}, layout, second);
    QVERIFY(hit);
    QCOMPARE(hit->variant, 1);
    QCOMPARE(hit->task, TaskId(7));
    QCOMPARE(hit->time, Nanoseconds(500ms));
    QVERIFY(!hit->onLane);
}

void TestTimelineLayout::belowTheRowsStandsTheLane()
{
    const TimelineLayout layout = layOut(plot, 3, 20, 16, 150, 0);
    const auto hit = hitAt({600, layout.bands[2].laneTop + 1}, layout, second);
    QVERIFY(hit);
    QCOMPARE(hit->variant, 2);
    QVERIFY(hit->onLane);
    QCOMPARE(hit->task, noTask);
}

void TestTimelineLayout::pointsOutsideFindNothing()
{
    const TimelineLayout layout = layOut(plot, 3, 20, 16, 150, 0);
    QVERIFY(!hitAt({100, 200}, layout, second));
    QVERIFY(!hitAt({1001, 200}, layout, second));
    QVERIFY(!hitAt({600, 79}, layout, second));
    QVERIFY(!hitAt({600, 501}, layout, second));
    QVERIFY(!hitAt({600, 200}, TimelineLayout(), second));
}

void TestTimelineLayout::everyRowIsFoundAtItsMiddle()
{
    for (const quint32 rows : {1U, 20U, 89U, 5000U}) {
        const TimelineLayout layout = layOut(plot, 2, rows, 16, 150, 0);
        for (TaskId task = 0; task < rows; task += 1 + rows / 100) {
            const auto hit = hitAt(rowRect(layout, {1, task}).center(), layout, second);
            QVERIFY(hit);
            QCOMPARE(hit->variant, 1);
            QCOMPARE(hit->task, task);
        }
    }
    QVERIFY(rowRect(layOut(plot, 2, 5, 16, 150, 0), {2, 0}).isNull());
    QVERIFY(rowRect(layOut(plot, 2, 5, 16, 150, 0), {0, 5}).isNull());
}

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
