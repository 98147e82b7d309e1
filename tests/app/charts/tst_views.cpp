// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten views of the timeline, compared with pictures of them in views/: an eighth of their size, so that it is their
// structure that is compared and not the letters of a font. After a wanted change INTERLEAVE_UPDATE_VIEWS=1 writes them
// anew; look at them before they are committed.

#include "app/charts/timelineview.h"
#include "tests/support/tracebuilder.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace interleave;
using namespace interleave::testing;

namespace {

constexpr QSize viewSize(1280, 720);
constexpr int eighth = 8;
// A pixel is another if its colour is so far from all those around its place, of 255; so many of them make another view.
constexpr int farthest = 48;
constexpr double mostOthers = 0.015;

const QString folder = QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/app/charts/views/");

QImage fingerprint(TimelineView &view)
{
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32).scaled(viewSize / eighth, Qt::IgnoreAspectRatio,
                                                                              Qt::SmoothTransformation);
}

int apart(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

// The share of pixels that have nothing like them at their place in the other picture, or beside it.
double others(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            int least = 255;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    if (b.valid(x + dx, y + dy))
                        least = std::min(least, apart(a.pixel(x, y), b.pixel(x + dx, y + dy)));
                }
            }
            count += least > farthest ? 1 : 0;
        }
    }
    return static_cast<double>(count) / (a.width() * a.height());
}

FakeRun many(quint32 tasks, int limit)
{
    FakeRun run = eventfulRun(tasks);
    run.variants = {{QStringLiteral("chunked"), 0, limit}, {QStringLiteral("concurrent"), limit, 0}};
    for (TaskId task = 3; task < tasks; task += 1 + tasks / 20)
        run.failing.insert(task);
    return run;
}

struct View
{
    const char *name;
    FakeRun run;
    Theme theme = Theme::Light;
    std::function<void(TimelineView &)> then = [](TimelineView &) {};
};

std::vector<View> views()
{
    FakeRun live = eventfulRun();
    live.until = 700ms;
    TaskFilter failures;
    failures.outcomes = {State::Failed, State::TimedOut, State::Cancelled};
    return {
        {"three-tasks", {}},
        {"twenty-light", eventfulRun()},
        {"twenty-dark", eventfulRun(), Theme::Dark, [](TimelineView &view) { view.select(TaskRef{2, 9}); }},
        {"twenty-live", live},
        {"by-slot", eventfulRun(60), Theme::Light, [](TimelineView &view) { view.setRowsView(RowsView::Slots); }},
        {"own-scale", eventfulRun(), Theme::Light, [](TimelineView &view) { view.setOwnScale(2); }},
        {"failures-only", many(400, 20), Theme::Light,
         [failures](TimelineView &view) { view.filter().setFilter(failures); }},
        {"measured", eventfulRun(), Theme::Dark,
         [](TimelineView &view) {
             view.visibleRange().show({500ms, 1500ms});
             view.ruler().mark(TimeRange{700ms, 1100ms});
         }},
        {"a-thousand", many(1000, 50), Theme::Light, [](TimelineView &view) { view.zoomToTask({1, 500}); }},
        {"a-hundred-thousand", many(100'000, 5000), Theme::Dark},
    };
}

QImage painted(const View &view)
{
    TimelineView shown;
    shown.setColours(view.theme);
    shown.setFocusPolicy(Qt::NoFocus); // its frame is not of the picture
    shown.resize(viewSize);
    shown.setHeading(QStringLiteral("Twenty requests"), QStringLiteral("The same ones, on one clock."));
    shown.show();
    shown.setRecord(makeRecord(view.run));
    while (shown.refresh()) {
    }
    view.then(shown);

    QTest::qWait(0);
    // Exact, as it is once it stands still.
    const_cast<ComparisonChart &>(shown.chart()).timeline().setInMotion(false);
    return fingerprint(shown);
}

} // namespace

class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewLooksAsItDid_data();
    void aViewLooksAsItDid();
    void viewsAreNotTakenForEachOther();
};

void TestViews::aViewLooksAsItDid_data()
{
    QTest::addColumn<int>("place");
    const std::vector<View> all = views();
    QCOMPARE(all.size(), std::size_t(10));
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

void TestViews::aViewLooksAsItDid()
{
    QFETCH(int, place);
    const View view = views()[static_cast<std::size_t>(place)];
    const QString path = folder + QString::fromLatin1(view.name) + QStringLiteral(".png");
    const QImage found = painted(view);
    if (qEnvironmentVariableIsSet("INTERLEAVE_UPDATE_VIEWS")) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(found.save(path));
    }
    const QImage stored = QImage(path).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!stored.isNull(), qPrintable(path));
    // Both ways: what has come, and what has gone.
    const double share = std::max(others(found, stored), others(stored, found));
    if (share > mostOthers) {
        const QString seen = QDir::temp().filePath(QString::fromLatin1(view.name) + QStringLiteral("-found.png"));
        found.save(seen);
        QFAIL(qPrintable(QStringLiteral("%1 % of the view is other than it was; see %2").arg(share * 100).arg(seen)));
    }
}

void TestViews::viewsAreNotTakenForEachOther()
{
    const std::vector<View> all = views();
    for (std::size_t i = 1; i < all.size(); ++i) {
        const QImage a(folder + QString::fromLatin1(all[i - 1].name) + QStringLiteral(".png"));
        const QImage b(folder + QString::fromLatin1(all[i].name) + QStringLiteral(".png"));
        QVERIFY2(std::max(others(a, b), others(b, a)) > mostOthers, all[i].name);
    }
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
