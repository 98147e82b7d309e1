// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/endpainter.h"
#include "app/timeline/shapes.h"
#include "app/timeline/timelineitem.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

const QRectF plot(200, 20, 600, 300);

// The item painted on the card's colour, and where things are in it.
struct Painted
{
    QImage image;
    TimelineLayout layout;
    TimeRange range;

    [[nodiscard]] QColor at(int variant, TaskId task, Nanoseconds time, double x = 0) const
    {
        const TimeMap map(range, plot.left(), plot.width());
        const QRectF row = rowRect(layout, {variant, task});
        return image.pixelColor(static_cast<int>(map.x(time) + x), static_cast<int>(row.top() + row.height() * 0.25));
    }
};

Painted paint(const FakeRun &run, Theme theme, TimeRange range, std::optional<TaskRef> selected = {})
{
    auto feed = std::make_shared<Feed>(makeRecord(run));
    feed->readAll();
    Painted painted;
    painted.range = range;
    painted.layout = layOut(plot, feed->variantCount(), run.tasks, 10, 180, 0);
    TimelineItem item;
    item.setFeed(feed);
    item.setTheme(theme);
    item.setRange(range);
    item.setLayout(painted.layout, QRectF(0, 20, 820, 302));
    item.setSelected(selected);
    painted.image = QImage(820, 340, QImage::Format_RGB32);
    painted.image.fill(paletteOf(theme).card);
    QPainter painter(&painted.image);
    item.paint(&painter, nullptr, nullptr);
    return painted;
}

} // namespace

class TestTimelineItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsStandWhereTheirTimesAre_data();
    void barsStandWhereTheirTimesAre();
    void endsAreMarked();
    void theLoopsLaneShowsWhoHoldsIt();
    void anOpenBarEndsNow();
    void aLiveRunTellsNoResult();
    void chunksAreDividedWhereTheyBegin();
    void failuresOfLowRowsStandInTheMargin();
    void manyRowsArePaintedAsDensity();
    void theSelectedRowIsMarked();
    void hatchingStaysInItsRectangle_data();
    void hatchingStaysInItsRectangle();
    void withoutARunNothingIsPainted();
};

void TestTimelineItem::barsStandWhereTheirTimesAre_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTimelineItem::barsStandWhereTheirTimesAre()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::Dark : Theme::Light;
    const Painted painted = paint({}, theme, {0s, 4s});
    const QColor waiting = lookColour(Look::Waiting, theme);
    const QColor card = paletteOf(theme).card;
    // Sequential: the second runs from 1 s to 2 s; concurrent: from 0 to 1 s.
    QCOMPARE(painted.at(0, 1, 500ms), card);
    QCOMPARE(painted.at(0, 1, 1500ms), waiting);
    QCOMPARE(painted.at(0, 1, 2500ms), card);
    QCOMPARE(painted.at(1, 1, 500ms), waiting);
    QCOMPARE(painted.at(1, 1, 1500ms), card);
}

void TestTimelineItem::endsAreMarked()
{
    FakeRun run;
    run.failing = {1};
    run.cancelled = {2};
    const Painted painted = paint(run, Theme::Light, {0s, 4s});
    QCOMPARE(painted.at(1, 0, 1s, -2), lookColour(Look::Done, Theme::Light));
    QCOMPARE(painted.at(1, 1, 1s, -2), lookColour(Look::Failed, Theme::Light));
    QCOMPARE(painted.at(1, 2, 500ms, -2), lookColour(Look::Cancelled, Theme::Light));
}

void TestTimelineItem::theLoopsLaneShowsWhoHoldsIt()
{
    const Painted painted = paint({}, Theme::Light, {0s, 4s});
    const TimeMap map(painted.range, plot.left(), plot.width());
    const auto lane = [&](int variant, Nanoseconds time) {
        const Band &band = painted.layout.bands[static_cast<std::size_t>(variant)];
        return painted.image.pixelColor(static_cast<int>(map.x(time)), static_cast<int>(band.laneTop + 1));
    };
    QCOMPARE(lane(0, 1500ms), lookColour(Look::Computing, Theme::Light));
    QCOMPARE(lane(0, 3500ms), paletteOf(Theme::Light).card);
    QCOMPARE(lane(1, 0ms), paletteOf(Theme::Light).turn);
    QCOMPARE(lane(1, 500ms), paletteOf(Theme::Light).card);
}

void TestTimelineItem::anOpenBarEndsNow()
{
    FakeRun run;
    run.until = 600ms;
    const Painted painted = paint(run, Theme::Light, {0s, 1s});
    QCOMPARE(painted.at(1, 0, 500ms), lookColour(Look::Waiting, Theme::Light));
    QCOMPARE(painted.at(1, 0, 700ms), paletteOf(Theme::Light).card);
}

void TestTimelineItem::aLiveRunTellsNoResult()
{
    // Right of the concurrent variant's end there is nothing as long as the sequential one goes on.
    const auto pill = [](std::optional<Nanoseconds> until) {
        FakeRun run;
        run.until = until;
        const Painted painted = paint(run, Theme::Light, {0s, 4s});
        const Band &band = painted.layout.bands[1];
        int strange = 0;
        for (int x = 360; x < 780; ++x) {
            const QColor found =
                painted.image.pixelColor(x, static_cast<int>(std::round((band.rowsTop + band.laneTop) / 2)));
            strange += found != paletteOf(Theme::Light).card ? 1 : 0;
        }
        return strange;
    };
    QCOMPARE(pill(2900ms), 0);
    QVERIFY(pill(std::nullopt) > 20);
}

void TestTimelineItem::chunksAreDividedWhereTheyBegin()
{
    FakeRun run;
    run.tasks = 5;
    run.variants = {{QStringLiteral("chunked"), 0, 2}};
    Feed feed(makeRecord(run));
    feed.readAll();
    const std::vector<Nanoseconds> expected{1s, 2s};
    QCOMPARE(chunkStarts(feed.variant(0)), expected);
    run.variants = {{QStringLiteral("concurrent"), 2, 0}};
    Feed other(makeRecord(run));
    other.readAll();
    QVERIFY(chunkStarts(other.variant(0)).empty());
}

void TestTimelineItem::failuresOfLowRowsStandInTheMargin()
{
    FakeRun run;
    run.tasks = 2000;
    run.failing = {1000};
    run.variants = {{QStringLiteral("concurrent")}};
    const Painted painted = paint(run, Theme::Light, {0s, 2s});
    const QRectF row = rowRect(painted.layout, {0, 1000});
    const auto margin = [&](int offset) {
        return painted.image.pixelColor(static_cast<int>(plot.left()) - 5, static_cast<int>(row.top()) + offset);
    };
    QCOMPARE(margin(0), lookColour(Look::Failed, Theme::Light));
    QCOMPARE(margin(3), paletteOf(Theme::Light).card);
}

void TestTimelineItem::manyRowsArePaintedAsDensity()
{
    FakeRun run;
    run.tasks = 100'000;
    run.variants = {{QStringLiteral("concurrent")}};
    const Painted painted = paint(run, Theme::Light, {0s, 2s});
    QVERIFY(painted.layout.rowHeight() < densityBelow);
    QCOMPARE(painted.at(0, 50'000, 500ms), lookColour(Look::Waiting, Theme::Light));
    QCOMPARE(painted.at(0, 50'000, 1500ms), paletteOf(Theme::Light).card);
}

void TestTimelineItem::theSelectedRowIsMarked()
{
    const Painted painted = paint({}, Theme::Light, {0s, 4s}, TaskRef{1, 1});
    QCOMPARE(painted.at(1, 1, 3500ms), paletteOf(Theme::Light).selection);
    QCOMPARE(painted.at(1, 2, 3500ms), paletteOf(Theme::Light).card);
    QCOMPARE(painted.at(0, 1, 3500ms), paletteOf(Theme::Light).card);
}

void TestTimelineItem::hatchingStaysInItsRectangle_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::newRow("wide") << QRectF(13, 7, 200, 6);
    QTest::newRow("high") << QRectF(13, 7, 3, 60);
    QTest::newRow("left of nothing") << QRectF(-50, -20, 40, 10);
}

void TestTimelineItem::hatchingStaysInItsRectangle()
{
    QFETCH(QRectF, rect);
    for (const bool rising : {true, false}) {
        const QPainterPath path = hatching(rect, 5, rising);
        QVERIFY(path.elementCount() > 2);
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPointF point = path.elementAt(i);
            QVERIFY(rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(point));
        }
    }
}

void TestTimelineItem::withoutARunNothingIsPainted()
{
    TimelineItem item;
    item.setLayout(layOut(plot, 2, 3, 10, 180, 0), QRectF(0, 20, 820, 302));
    QImage image(820, 340, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image;
    QPainter painter(&image);
    item.paint(&painter, nullptr, nullptr);
    painter.end();
    QCOMPARE(image, before);
}

QTEST_MAIN(TestTimelineItem)
#include "tst_timelineitem.moc"
