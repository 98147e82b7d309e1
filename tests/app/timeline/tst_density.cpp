// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/density.h"
#include "app/timeline/feed.h"
#include "app/timeline/growingdensity.h"
#include "app/timeline/spans.h"
#include "tests/support/randomtrace.h"
#include "tests/support/tracebuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

struct Piece
{
    Look look;
    double x0;
    double x1;
};

// Pixel by pixel and piece by piece, as one would do it by hand.
std::vector<double> naive(const std::vector<Piece> &pieces, Look look, int width)
{
    std::vector<double> sum(static_cast<std::size_t>(width), 0);
    for (const Piece &piece : pieces) {
        if (piece.look != look)
            continue;
        for (int x = 0; x < width; ++x)
            sum[static_cast<std::size_t>(x)] +=
                std::max(0.0, std::min(piece.x1, x + 1.0) - std::max(piece.x0, double(x)));
    }
    return sum;
}

constexpr std::array someLooks{Look::Queued, Look::Waiting, Look::Receiving, Look::Computing};

} // namespace

class TestDensity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverageIsWhatCountingByHandGives();
    void whatLiesOutsideIsDropped();
    void clearedLinesAreEmpty();
    void theMostFrequentLookGivesTheColour();
    void theBusyShareIsTheOpacity();
    void aPictureOfManyRowsAgreesWithTheirSpans();
    void skippingRowsStaysInTheLines();
    void theVectorSweepIsTheScalarOneNumberForNumber();
    void aWindowOfRowsIsAPartOfThePicture();
    void aPartOfTheColumnsIsAPartOfThePicture();
    void aPictureThatGrowsIsTheOneThatIsPaintedAnew();
};

void TestDensity::coverageIsWhatCountingByHandGives()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const int width = 1 + static_cast<int>(random.bounded(120));
        DensityLine line(width, 60);
        std::vector<Piece> pieces;
        for (int i = 0; i < 60; ++i) {
            double x0 = random.generateDouble() * (width + 20) - 10;
            double x1 = random.generateDouble() * (width + 20) - 10;
            if (i % 7 == 0) { // on the edges of pixels
                x0 = std::floor(x0);
                x1 = std::floor(x1);
            }
            if (i % 5 == 0)
                x1 = x0 + 0.1;
            if (x1 < x0)
                std::swap(x0, x1);
            pieces.push_back({someLooks[random.bounded(4U)], x0, x1});
            line.add(pieces.back().look, x0, x1);
        }
        for (const Look look : someLooks) {
            const std::vector<double> expected = naive(pieces, look, width);
            const std::vector<double> found = line.coverage(look);
            for (std::size_t x = 0; x < expected.size(); ++x)
                QVERIFY2(std::abs(expected[x] - found[x]) < 1e-3,
                         qPrintable(QStringLiteral("round %1, pixel %2: %3, not %4")
                                        .arg(round)
                                        .arg(x)
                                        .arg(found[x])
                                        .arg(expected[x])));
        }
    }
}

void TestDensity::whatLiesOutsideIsDropped()
{
    DensityLine line(10);
    line.add(Look::Waiting, -5, -1);
    line.add(Look::Waiting, 10, 20);
    line.add(Look::Waiting, 4, 4);
    line.add(Look::Waiting, 6, 5);
    for (const double share : line.coverage(Look::Waiting))
        QCOMPARE(share, 0.0);
    line.add(Look::Waiting, -5, 20);
    for (const double share : line.coverage(Look::Waiting))
        QCOMPARE(share, 1.0);
}

void TestDensity::clearedLinesAreEmpty()
{
    DensityLine line(10);
    line.add(Look::Waiting, 1, 9);
    line.clear();
    std::array<QRgb, 10> colours{};
    line.colours(colours.data(), 1, Theme::Light);
    for (const QRgb colour : colours)
        QCOMPARE(colour, QRgb(0));
}

void TestDensity::theMostFrequentLookGivesTheColour()
{
    DensityLine line(10);
    line.add(Look::Queued, 0, 5);
    line.add(Look::Waiting, 0, 10);
    line.add(Look::Queued, 0, 5);
    std::array<QRgb, 10> colours{};
    line.colours(colours.data(), 2, Theme::Light);
    const auto near = [](QRgb found, Look look) {
        const QColor a = QColor(qUnpremultiply(found));
        const QColor b = lookColour(look, Theme::Light);
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 8;
    };
    QVERIFY(near(colours[2], Look::Queued));
    QVERIFY(!near(colours[2], Look::Waiting));
    QVERIFY(near(colours[7], Look::Waiting));
}

void TestDensity::theBusyShareIsTheOpacity()
{
    DensityLine line(4, 2);
    line.add(Look::Waiting, 0, 2);
    line.add(Look::Waiting, 0, 1);
    std::array<QRgb, 4> colours{};
    line.colours(colours.data(), 2, Theme::Light);
    QCOMPARE(qAlpha(colours[0]), 255);
    QVERIFY(qAlpha(colours[1]) > 100 && qAlpha(colours[1]) < 255);
    QCOMPARE(qAlpha(colours[3]), 0);
}

void TestDensity::aPictureOfManyRowsAgreesWithTheirSpans()
{
    FakeRun run = eventfulRun(5000);
    run.variants = {{QStringLiteral("concurrent"), 100, 0}};
    Feed feed(makeRecord(run));
    feed.readAll();
    const VariantFeed &variant = feed.variant(0);
    const TimeRange range{1s, 5s};
    const QSize size(400, 125);
    const QImage image =
        densityPicture(variant.transitions(), TaskRows::all(5000), size, range, variant.now(), {125.0 / 5000, 1}, Theme::Light);
    QCOMPARE(image.size(), size);
    const TimeMap map(range, 0, size.width());
    for (int y = 0; y < size.height(); y += 9) {
        std::vector<Piece> pieces;
        for (TaskId task = TaskId(y) * 40; task < TaskId(y + 1) * 40; ++task) {
            forEachSpan(variant.transitions(), task, range, variant.now(), [&](const Span &s) {
                pieces.push_back({s.look, map.x(s.begin), map.x(s.end)});
            });
        }
        for (int x = 0; x < size.width(); x += 7) {
            double busy = 0;
            double others = 0;
            double queued = 0;
            for (int i = 1; i < lookCount; ++i) {
                const double part = naive(pieces, static_cast<Look>(i), size.width())[static_cast<std::size_t>(x)];
                busy += part;
                if (static_cast<Look>(i) == Look::Queued)
                    queued = part;
                else
                    others = std::max(others, part);
            }
            if (std::abs(queued - others) < 0.01)
                continue; // a tie: either may win
            const int alpha = qAlpha(image.pixel(x, y));
            const double pale = queued > others ? double(queuedOpacity) : 1;
            if (busy > 0.01)
                QVERIFY(std::abs(alpha - 255 * pale * (0.3 + 0.7 * busy / 40)) < 2);
            else if (busy < 0.0001)
                QCOMPARE(alpha, 0);
        }
    }
}

void TestDensity::skippingRowsStaysInTheLines()
{
    FakeRun run;
    run.tasks = 4000;
    run.variants = {{QStringLiteral("concurrent")}};
    Feed feed(makeRecord(run));
    feed.readAll();
    const auto picture = [&feed](quint32 step) {
        return densityPicture(feed.variant(0).transitions(), TaskRows::all(4000), QSize(100, 10), {0s, 2s}, 1s, {10.0 / 4000, step},
                              Theme::Dark);
    };
    // All rows are alike, so that each of them stands for the others.
    QCOMPARE(picture(64), picture(1));
    QCOMPARE(picture(100000), picture(1));
}

void TestDensity::theVectorSweepIsTheScalarOneNumberForNumber()
{
    QRandomGenerator random(20);
    for (int round = 0; round < 200; ++round) {
        std::vector<DensityCell> cells(1 + random.bounded(300U));
        // Spans as add() writes them, in fixed point; often as high as each other, for ties, and up to the highest sums.
        const auto highest = round % 3 == 0 ? 2U : round % 3 == 1 ? 70'000U : (1U << 27U) / 8;
        for (int span = 0; span < 40; ++span) {
            const std::size_t lane = random.bounded(8U);
            std::size_t from = random.bounded(static_cast<quint32>(cells.size()));
            std::size_t to = random.bounded(static_cast<quint32>(cells.size()));
            if (from > to)
                std::swap(from, to);
            const auto height = static_cast<qint32>(random.bounded(highest / 40 + 1));
            cells[from].of[lane] += height;
            cells[to].of[lane] -= height;
        }
        std::vector<DensityCell> twin = cells;
        std::vector<DensityPixel> pixels(cells.size());
        std::vector<DensityPixel> twinPixels(cells.size());
        sweep(cells, pixels);
        sweepScalar(twin, twinPixels);
        QVERIFY2(pixels == twinPixels, qPrintable(QStringLiteral("round %1").arg(round)));
        for (const std::vector<DensityCell> &swept : {cells, twin}) {
            for (const DensityCell &cell : swept)
                QCOMPARE(cell.of, DensityCell().of);
        }
    }
}

void TestDensity::aWindowOfRowsIsAPartOfThePicture()
{
    FakeRun run = eventfulRun(5000);
    run.variants = {{QStringLiteral("concurrent"), 100, 0}};
    Feed feed(makeRecord(run));
    feed.readAll();
    const auto picture = [&feed](int height, double firstRow) {
        return densityPicture(feed.variant(0).transitions(), TaskRows::all(5000), QSize(200, height), {0s, 10s},
                              feed.variant(0).now(), {0.025, 1, firstRow}, Theme::Light);
    };
    const QImage whole = picture(125, 0);
    QCOMPARE(picture(50, 2000), whole.copy(0, 50, 200, 50));
}

void TestDensity::aPartOfTheColumnsIsAPartOfThePicture()
{
    FakeRun run = eventfulRun(5000);
    run.variants = {{QStringLiteral("concurrent"), 100, 0}};
    Feed feed(makeRecord(run));
    feed.readAll();
    const auto picture = [&feed](int from) {
        return densityPicture(feed.variant(0).transitions(), TaskRows::all(5000), QSize(317, 100), {100ms, 7s},
                              feed.variant(0).now(), {0.02, 1, 0}, Theme::Light, from);
    };
    const QImage whole = picture(0);
    for (const int from : {1, 2, 100, 200, 316, 317})
        QCOMPARE(picture(from), whole.copy(from, 0, 317 - from, 100));
}

// Events come as an engine with threads writes them, some of them late; times go on between events, too.
void TestDensity::aPictureThatGrowsIsTheOneThatIsPaintedAnew()
{
    constexpr quint32 tasks = 300;
    VariantTrace whole;
    writeRandomTrace(whole, tasks, 7);
    std::vector<Event> events;
    for (std::size_t i = 0; i < whole.log.size(); ++i) {
        if (whole.log.at(i).kind != EventKind::VariantEnds)
            events.push_back(whole.log.at(i));
    }
    const auto written = [](const Event &event) { return event.time + Nanoseconds(event.task == noTask ? 0 : event.task % 17); };
    std::ranges::stable_sort(events, {}, written);

    auto record = std::make_shared<RunRecord>();
    record->tasks.add(QStringLiteral("t{i}"), tasks);
    record->variants.push_back(std::make_unique<VariantTrace>());
    VariantTrace &trace = *record->variants[0];
    trace.mode = QStringLiteral("concurrent");
    Feed feed(record);
    const VariantFeed &variant = feed.variant(0);
    const auto rows = std::make_shared<const TaskRows>(TaskRows::all(tasks));
    const QSize size(140, 40);
    const DensityRows place{40.0 / tasks, 1, 0};
    GrowingDensity growing;
    int repainted = 0;
    for (std::size_t i = 0; i < events.size();) {
        for (std::size_t some = 1 + i % 7; some > 0 && i < events.size(); --some)
            trace.log.append(events[i++]);
        trace.setNow(written(events[i - 1]) + Nanoseconds(i % 3));
        feed.refresh();
        const TimeRange range{Nanoseconds{0}, i < events.size() / 2 ? 70ns : 140ns};
        const QImage &grown = growing.picture(variant, rows, size, range, place, Theme::Light);
        QCOMPARE(grown, densityPicture(variant.transitions(), *rows, size, range, variant.now(), place, Theme::Light));
        ++repainted;
    }
    QVERIFY(repainted > 100);
}

QTEST_GUILESS_MAIN(TestDensity)
#include "tst_density.moc"
