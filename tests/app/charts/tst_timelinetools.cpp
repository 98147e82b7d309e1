// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is laid over the timeline: ruler, cross-hair, minimap, playhead, arrows and the chosen tasks, whatever rows and
// scales there are below.

#include "app/charts/arrowsview.h"
#include "app/charts/playheaditem.h"
#include "app/charts/timelineview.h"
#include "app/timeline/durationwords.h"
#include "app/timeline/selectionpainter.h"
#include "tests/support/tracebuilder.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace interleave;
using namespace interleave::testing;

namespace {

// Three tasks of a second: one after another, together, and at most one at a time.
struct Shown
{
    explicit Shown(FakeRun run = {})
    {
        if (run.variants.size() == 2)
            run.variants.push_back({QStringLiteral("concurrent"), 1});
        view.resize(900, 600);
        view.show();
        view.setRecord(makeRecord(run));
        while (view.refresh()) {
        }
    }

    [[nodiscard]] const TimelineScene &scene() const { return view.chart().timeline().scene(); }
    [[nodiscard]] QPoint at(QPointF inChart) const { return view.mapFromScene(view.chart().mapToScene(inChart)); }
    // A moment of the variant's own in the middle of the task's row.
    [[nodiscard]] QPoint at(TaskRef task, Nanoseconds time) const
    {
        return at(QPointF(scene().map(task.variant).x(time), rowRect(scene().layout, task).center().y()));
    }
    void moveTo(QPoint point, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, buttons, {});
        QApplication::sendEvent(view.viewport(), &move);
    }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        moveTo(to, Qt::LeftButton);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }

    TimelineView view;
};

} // namespace

class TestTimelineTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCrossHairStandsUnderThePointer()
    {
        Shown shown;
        const QPoint point = shown.at({0, 1}, 1500ms);
        shown.moveTo(point);
        QVERIFY(std::chrono::abs(*shown.view.chart().crossHair().moment() - 1500ms) < 10ms);
        QVERIFY(!shown.view.chart().crossHair().isOnEvent());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(shown.view.viewport(), &leave);
        QVERIFY(!shown.view.chart().crossHair().moment());
    }

    void twoClicksMeasureAndSnapToEvents()
    {
        Shown shown;
        Ruler &ruler = shown.view.ruler();
        QSignalSpy measured(&ruler, &Ruler::measured);
        ruler.setOn(true);
        QCOMPARE(shown.view.viewport()->cursor().shape(), Qt::CrossCursor);
        shown.click(shown.at({0, 1}, 1s) + QPoint(4, 0));
        QVERIFY(ruler.hasBegun());
        QVERIFY(measured.empty()); // nothing yet: no length of nothing
        shown.moveTo(shown.at({0, 1}, 1500ms));
        QVERIFY(std::chrono::abs(ruler.stretch()->length() - 500ms) < 10ms);
        QCOMPARE(measured.last().at(0).toString(), ruler.sentence());
        shown.click(shown.at({0, 1}, 2s) - QPoint(4, 0));
        QVERIFY(!ruler.hasBegun());
        QCOMPARE(ruler.stretch(), std::optional(TimeRange{1s, 2s}));
        QCOMPARE(shown.view.chart().crossHair().lengthText(), durationText(1s));
        QVERIFY(!shown.view.selected()); // clicks chose nothing
        shown.click(shown.at({0, 1}, 1500ms));
        shown.click(shown.at({0, 1}, 1500ms));
        QVERIFY(!ruler.stretch());
    }

    void escapeTakesBackTheMarkThenTheRuler()
    {
        Shown shown;
        Ruler &ruler = shown.view.ruler();
        QSignalSpy switched(&ruler, &Ruler::switched);
        ruler.setOn(true);
        ruler.mark(TimeRange{1s, 2s});
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!ruler.stretch());
        QVERIFY(ruler.isOn());
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!ruler.isOn());
        QCOMPARE(switched.size(), 2);
        QCOMPARE(shown.view.viewport()->cursor().shape(), Qt::ArrowCursor);
    }

    void aDragWithShiftMarksAndIsZoomedTo()
    {
        Shown shown;
        shown.drag(shown.at({0, 0}, 500ms), shown.at({0, 0}, 1500ms), Qt::ShiftModifier);
        const TimeRange marked = shown.view.ruler().stretch().value_or(TimeRange());
        QVERIFY(std::chrono::abs(marked.begin - 500ms) < 20ms);
        QVERIFY(std::chrono::abs(marked.end - 1500ms) < 20ms);
        shown.view.zoomToChoice();
        QCOMPARE(shown.view.visibleRange().range(), marked);
    }

    void keysMeasureBetweenTheChangesOfTheChosenTask()
    {
        Shown shown;
        shown.view.select(TaskRef{0, 1}); // from 1 s to 2 s
        shown.view.ruler().setOn(true);
        shown.moveTo(shown.at({0, 1}, 1500ms));
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(shown.view.ruler().stretch(), std::optional(TimeRange{1s, 2s}));
    }

    void aVariantWithItsOwnScaleIsMeasuredInItsOwnTime()
    {
        Shown shown;
        shown.view.setOwnScale(1); // its second where the others have three
        Ruler &ruler = shown.view.ruler();
        ruler.setOn(true);
        shown.click(shown.at({1, 1}, 0s));
        shown.click(shown.at({1, 1}, 1s));
        QCOMPARE(shown.view.chart().crossHair().lengthText(), durationText(1s));
        QVERIFY(ruler.stretch()->length() > 2s);
        QVERIFY(ruler.sentence().contains(durationText(1s)));
        shown.view.setOwnScale(-1); // the same stretch of the axis
        QVERIFY(shown.view.chart().crossHair().lengthText() != durationText(1s));
    }

    void theMinimapMovesWhatIsSeen()
    {
        Shown shown;
        const MinimapItem &minimap = shown.view.chart().minimap();
        QVERIFY(!minimap.isVisible()); // all can be seen
        shown.view.visibleRange().show({0s, 500ms});
        QVERIFY(minimap.isVisible());
        const QPointF place = minimap.pos() + QPointF(minimap.boundingRect().width() / 2, 10);
        shown.click(shown.at(place));
        const TimeRange range = shown.view.visibleRange().range();
        QCOMPARE(range.length(), Nanoseconds(500ms));
        QVERIFY(std::chrono::abs(range.begin + range.length() / 2 - shown.view.visibleRange().whole().end / 2) < 50ms);
        QVERIFY(!shown.view.selected());
        const QPointF held = minimap.pos() + minimap.frame().center();
        shown.drag(shown.at(held), shown.at(held) + QPoint(20, 0));
        QVERIFY(shown.view.visibleRange().range().begin > range.begin);
        QCOMPARE(shown.view.visibleRange().range().length(), range.length());
        shown.view.fit();
        QVERIFY(!minimap.isVisible());
    }

    void rowsAreZoomedAndTheChosenTaskIsRevealed()
    {
        FakeRun run;
        run.tasks = 400;
        Shown shown(run);
        const double before = shown.scene().layout.rowHeight();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(&shown.view, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(shown.scene().layout.rowHeight() > 10 * before);
        QVERIFY(rowRect(shown.scene().layout, {0, 399}).isNull());
        shown.view.select(TaskRef{0, 398});
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.selected(), std::optional(TaskRef{0, 399}));
        QVERIFY(!rowRect(shown.scene().layout, {0, 399}).isNull());
        QWheelEvent turn(shown.at(shown.scene().layout.plot.center()), {}, {}, {0, -1200}, Qt::NoButton,
                         Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(shown.view.viewport(), &turn);
        QVERIFY(shown.scene().layout.rowHeight() < 10 * before);
    }

    void everyRowCanBeRevealedInEveryWindow()
    {
        FakeRun run;
        run.tasks = 97;
        Shown shown(run);
        for (const double length : {0.05, 0.1, 0.137, 0.3}) {
            for (const TaskId task : {TaskId(0), TaskId(96), TaskId(13), TaskId(50), TaskId(14), TaskId(31)}) {
                shown.view.chart().setRowWindow({0.31, 0.31 + length});
                shown.view.reveal({2, task});
                QVERIFY2(!rowRect(shown.scene().layout, {2, task}).isNull(), qPrintable(QString::number(task)));
            }
        }
    }

    void ofASharedRowOnlyTheTasksOwnPartIsLit()
    {
        Shown shown;
        shown.view.setRowsView(RowsView::Slots);
        const QRectF lit = selectionRect(shown.scene(), {2, 1}); // the second of three in one slot
        QVERIFY(std::abs(lit.left() - shown.scene().map().x(1s)) <= 1);
        QVERIFY(std::abs(lit.right() - shown.scene().map().x(2s)) <= 1);
        shown.click(shown.at({2, 1}, 2500ms));
        QCOMPARE(shown.view.selected(), std::optional(TaskRef{2, 2}));
    }

    void severalTasksAreLitWhereverTheirRowsAre()
    {
        Shown shown;
        TaskFilter filter;
        filter.name = QStringLiteral("3");
        const auto accentAtMargin = [&shown](TaskRef task) {
            const QRectF row = rowRect(shown.scene().layout, task);
            const QImage picture = shown.view.grab().toImage();
            return picture.pixelColor(shown.at(QPointF(row.left() - 3, row.center().y()))) ==
                   shown.scene().palette().accent;
        };
        shown.view.selectAll(0, {0, 2});
        QVERIFY(accentAtMargin({0, 0}));
        QVERIFY(!accentAtMargin({0, 1}));
        QVERIFY(accentAtMargin({0, 2}));
        shown.view.filter().setFilter(filter); // the third alone, in the first row
        QVERIFY(rowRect(shown.scene().layout, {0, 0}).isNull());
        QVERIFY(accentAtMargin({0, 2}));
    }

    void thePlayheadStandsByTheOwnScale()
    {
        QGraphicsScene scene(0, 0, 400, 100);
        auto *line = new PlayheadItem(nullptr);
        scene.addItem(line);
        line->setTime(1s);
        line->setPlace(QRectF(0, 0, 400, 100), {0s, 4s}, ScaledPart{40, 60, {0s, 2s}});
        QImage picture(400, 100, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        scene.render(&painter);
        painter.end();
        const auto isLine = [&picture](int x, int y) { return picture.pixelColor(x, y) != QColor(Qt::white); };
        QVERIFY(isLine(100, 20) && !isLine(200, 20));
        QVERIFY(!isLine(100, 50) && isLine(200, 50));
        QVERIFY(isLine(100, 80) && !isLine(200, 80));
    }

    void arrowsMoveWithTheRows()
    {
        Shown shown;
        ArrowsView arrows(shown.view);
        arrows.setLinks(2, {{TaskLink::Kind::Wake, 0, 1, 1s}});
        QCOMPARE(arrows.item().arrows().size(), std::size_t(1));
        const QPointF before = arrows.item().arrows()[0].to;
        QCOMPARE(before.y(), rowRect(shown.scene().layout, {2, 1}).center().y());
        shown.view.setOwnScale(0); // bands stay, rows of the first move down
        shown.view.chart().setRowWindow({0, 0.67});
        QCOMPARE(arrows.item().arrows()[0].to.y(), rowRect(shown.scene().layout, {2, 1}).center().y());
        shown.view.setOwnScale(-1);
        TaskFilter filter;
        filter.name = QStringLiteral("2");
        shown.view.filter().setFilter(filter); // nobody at the other end
        QVERIFY(arrows.item().arrows().empty());
        shown.view.filter().setFilter({});
        QCOMPARE(arrows.item().arrows().size(), std::size_t(1));
        shown.view.setRowsView(RowsView::Slots); // both in one row
        QVERIFY(arrows.item().arrows().empty());
    }
};

QTEST_MAIN(TestTimelineTools)
#include "tst_timelinetools.moc"
